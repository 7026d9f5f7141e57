using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.People;

[Shows(KindOfThing.Partnership)]
public sealed class NameModel(CommonwealContext context, NamePostHolder namePostHolder, Standing standing, Notices notices) : ActPageModel(notices)
{
    private List<Role> known = [];
    private Refusal? cannot;

    public PartnerOrganisation Partner { get; private set; } = null!;

    public IReadOnlyList<Choice> Roles { get; private set; } = [];

    public override Refusal? Refusal => cannot;

    /// <summary>Nobody speaks for this partner yet: the partnership's team names its first recorder.</summary>
    public bool IsFirst { get; private set; }

    [BindProperty]
    public NameInput Input { get; set; } = new();

    protected override string Done => $"{Input.Name!.Trim()} is named.";

    protected override string After => PartnerReading.Address(Partner.Slug);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await context.Set<PartnerOrganisation>().AsNoTracking().SingleOrDefaultAsync(p => p.Slug == RouteSlug, cancellation) is not { } partner)
        {
            return false;
        }

        Partner = partner;
        var hasSpeaker = await namePostHolder.HasSpeakerAsync(partner.Id, cancellation);
        cannot = PostRules.MayName(partner.Id, partner.ShortName, hasSpeaker, standing.Speaker).Refusal;
        IsFirst = PostRules.IsFirst(hasSpeaker, standing.Speaker);
        known = await context.Set<Role>().AsNoTracking().OrderBy(r => r.Title).ToListAsync(cancellation);
        Roles = [.. known.Where(r => !PostRules.IsOfThePartnership(r.Slug) && PostRules.MayGive(r.Slug, IsFirst).Refusal is null).Select(r => new Choice(r.Slug, r.Title))];
        return true;
    }

    protected override void Check()
    {
        if (Input.Role is { Length: > 0 } role && known.TrueForAll(r => r.Slug != role))
        {
            ModelState.AddModelError("Input.Role", "Choose one of the roles in the list");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await namePostHolder.ExecuteAsync(Partner, Input.Name!.Trim(), Input.Title!.Trim(), Input.Role!, Input.From!.Value, RequestKey, cancellation)).Refusal;
}

public sealed class NameInput
{
    [Required(ErrorMessage = "Enter the name"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Enter the title of the post"), StringLength(200, ErrorMessage = "The title must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Choose the role")]
    public string? Role { get; set; }

    [Required(ErrorMessage = "Enter the first day in post")]
    public DateOnly? From { get; set; }
}
