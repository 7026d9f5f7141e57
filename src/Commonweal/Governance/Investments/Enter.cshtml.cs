using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Investments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Partnership.Partners;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Investments;

/// <summary>A partner enters an investment or disinvestment of its own.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EnterModel(ReadPartners partners, ReadServices services, GiveNotice notice, Standing standing, PartnershipClock clock, Notices notices) : PageModel
{
    private PartnerOrganisation? own;

    public IReadOnlyList<Choice> Services { get; private set; } = [];

    public IReadOnlyList<Choice> Years => [.. Enumerable.Range(InvestmentScheme.YearOf(clock.Today), 4).Select(y => new Choice(y.ToString(CultureInfo.InvariantCulture), $"{y}/{(y + 1) % 100:00}"))];

    public Refusal? Refusal => standing.PartnerId is { } partner ? SpeakingFor.APartner(partner, standing.PartnerName ?? "", standing.Speaker).Refusal : new OnlyAPartnerInvests();

    [BindProperty]
    public EnterInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        (Input.Year, Input.LocalPercent) = (InvestmentScheme.YearOf(clock.Today), "100");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var (capital, revenue) = (Sum("Input.Capital", Input.Capital), Sum("Input.Revenue", Input.Revenue));
        if (!decimal.TryParse(Input.LocalPercent, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent > 100)
        {
            ModelState.AddModelError("Input.LocalPercent", "The local share must be a number from 0 to 100");
        }

        if (Input.Service is { } service && Services.All(s => s.Value != service))
        {
            ModelState.AddModelError("Input.Service", "Choose one of the services in the list");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (own is null)
        {
            ModelState.AddRefusal(new OnlyAPartnerInvests());
            return Page();
        }

        var outcome = await notice.EnterAsync(new SchemeEntry(own, Input.Title!.Trim(), Input.Words!.Trim(), Input.Service!, Input.Year!.Value, capital, revenue, (int)(percent * 100)), RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The scheme is entered.");
        return Redirect(SchemeCase.Address(outcome.Value.Slug));
    }

    private long Sum(string field, string? typed)
    {
        var pence = string.IsNullOrWhiteSpace(typed) ? 0 : Pounds.Read(typed);
        if (pence is null)
        {
            ModelState.AddModelError(field, "The sum must be in pounds, such as 310,000 or −1250.50");
        }

        return pence ?? 0;
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        own = (await partners.ListAsync(cancellation)).Select(p => p.Partner).FirstOrDefault(p => p.Id == standing.PartnerId);
        Services = [.. (await services.CatalogueAsync(cancellation)).Services.Select(s => new Choice(s.Service.Slug, s.Service.Name)).OrderBy(c => c.Text, StringComparer.CurrentCulture)];
    }
}

public sealed class EnterInput
{
    [Required(ErrorMessage = "Enter what it is called"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say what would change"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    [Required(ErrorMessage = "Choose the service")]
    public string? Service { get; set; }

    [Required(ErrorMessage = "Choose the year")]
    public int? Year { get; set; }

    public string? Capital { get; set; }

    public string? Revenue { get; set; }

    public string? LocalPercent { get; set; }
}

public sealed record OnlyAPartnerInvests() : Refusal("A partner enters its own schemes, and you are acting for none.")
{
    public override string RestsOn => "S1:201";

    public override string WhoCouldMend => "The recorder, chief executive or accountable officer of the partner";
}
