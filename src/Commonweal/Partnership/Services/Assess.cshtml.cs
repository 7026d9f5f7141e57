using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Services;

[Shows(KindOfThing.Partnership)]
public sealed class AssessModel(ReadServices services, CommonwealContext context, AssessMarket assessMarket, PartnershipClock clock, Standing standing, Notices notices) : PageModel
{
    private List<PartnerOrganisation> partners = [];

    public ServiceReading Reading { get; private set; } = null!;

    public IReadOnlyList<Choice> Partners => [.. partners.Select(p => new Choice(p.Slug, p.Name))];

    public static IReadOnlyList<Choice> YesOrNo { get; } = [new("true", "Yes"), new("false", "No")];

    [BindProperty]
    public AssessInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        (Input.Partner, Input.On) = (standing.PartnerSlug, clock.Today);
        return await ReadAsync(slug, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        var partner = partners.Find(p => p.Slug == Input.Partner);
        if (!ModelState.IsValid || partner is null)
        {
            return Page();
        }

        var outcome = await assessMarket.ExecuteAsync(Reading, partner, Input.IsSufficient!.Value, Input.IsOfGoodQuality!.Value, Input.Words?.Trim() ?? "", Input.On!.Value, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "It is entered, for everyone to read.");
        return Redirect(Reading.Url);
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await services.FindAsync(slug, cancellation) is not { } found)
        {
            return false;
        }

        Reading = found.Reading;
        partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
        return true;
    }
}

public sealed class AssessInput
{
    [Required(ErrorMessage = "Choose the organisation that assessed it")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Choose whether there is enough of it")]
    public bool? IsSufficient { get; set; }

    [Required(ErrorMessage = "Choose whether it is good enough")]
    public bool? IsOfGoodQuality { get; set; }

    [StringLength(2000, ErrorMessage = "What was found must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    [Required(ErrorMessage = "Enter the day")]
    public DateOnly? On { get; set; }
}
