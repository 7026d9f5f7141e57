using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Book;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Contributions;

[Shows(KindOfThing.Partnership)]
public sealed class GiveModel(CommonwealContext context, GiveResource giveResource, PartnershipClock clock, Standing standing, Notices notices) : PageModel
{
    private List<PartnerOrganisation> partners = [];

    public IReadOnlyList<Choice> Partners => [.. partners.Select(p => new Choice(p.Slug, p.Name))];

    public static IReadOnlyList<Choice> Kinds { get; } = [new("Money", "Money"), new("InKind", "In kind", "People, rooms, things or services")];

    [BindProperty]
    public GiveInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        (Input.Partner, Input.From) = (standing.PartnerSlug, clock.Today);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var pence = string.IsNullOrWhiteSpace(Input.AnnualPounds) ? null : AskTheBook.Pence(Input.AnnualPounds);
        if (!string.IsNullOrWhiteSpace(Input.AnnualPounds) && pence is null)
        {
            ModelState.AddModelError("Input.AnnualPounds", "Enter a sum in pounds, such as 25,000");
        }

        var partner = partners.Find(p => p.Slug == Input.Partner);
        if (!ModelState.IsValid || partner is null)
        {
            return Page();
        }

        var entry = new ContributionEntry(partner, Input.Kind!.Value, Input.What!.Trim(), pence, Input.From!.Value, Input.To, Input.Minute!.Trim());
        var outcome = await giveResource.ExecuteAsync(entry, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "It is entered, for everyone to read.");
        return Redirect(ContributionReading.ListAddress);
    }

    private async Task ReadAsync(CancellationToken cancellation) => partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
}

public sealed class GiveInput
{
    [Required(ErrorMessage = "Choose the organisation that gives it")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Choose money or in kind")]
    public ContributionKind? Kind { get; set; }

    [Required(ErrorMessage = "Say what is given"), StringLength(400, ErrorMessage = "What is given must be 400 characters or fewer")]
    public string? What { get; set; }

    public string? AnnualPounds { get; set; }

    [Required(ErrorMessage = "Enter the first day")]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    [Required(ErrorMessage = "Enter the number or title of the minute"), StringLength(200, ErrorMessage = "The minute must be 200 characters or fewer")]
    public string? Minute { get; set; }
}
