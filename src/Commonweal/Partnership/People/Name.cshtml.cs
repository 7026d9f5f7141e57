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
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.People;

[Shows(KindOfThing.Partnership)]
public sealed class NameModel(CommonwealContext context, NamePostHolder namePostHolder, Standing standing) : PageModel
{
    public PartnerOrganisation Partner { get; private set; } = null!;

    public IReadOnlyList<Choice> Roles { get; private set; } = [];

    /// <summary>Why this reader cannot do it at all, as they act now.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Nobody speaks for this partner yet: the partnership's team names its first recorder.</summary>
    public bool IsFirst { get; private set; }

    [BindProperty]
    public NameInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation) => await ReadAsync(slug, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        if (Input.Role is { Length: > 0 } role && !await context.Set<Role>().AnyAsync(r => r.Slug == role, cancellation))
        {
            ModelState.AddModelError("Input.Role", "Choose one of the roles in the list");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await namePostHolder.ExecuteAsync(Partner, Input.Name!.Trim(), Input.Title!.Trim(), Input.Role!, Input.From!.Value, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        return Redirect(PartnerReading.Address(slug));
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await context.Set<PartnerOrganisation>().AsNoTracking().SingleOrDefaultAsync(p => p.Slug == slug, cancellation) is not { } partner)
        {
            return false;
        }

        Partner = partner;
        var hasSpeaker = await namePostHolder.HasSpeakerAsync(partner.Id, cancellation);
        Refusal = PostRules.MayName(partner.Id, partner.ShortName, hasSpeaker, standing.Speaker).Refusal;
        IsFirst = PostRules.IsFirst(hasSpeaker, standing.Speaker);
        Roles = [.. (await context.Set<Role>().AsNoTracking().OrderBy(r => r.Title).ToListAsync(cancellation))
            .Where(r => !PostRules.IsOfThePartnership(r.Slug) && PostRules.MayGive(r.Slug, IsFirst).Refusal is null).Select(r => new Choice(r.Slug, r.Title))];
        return true;
    }
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
