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

namespace Commonweal.Governance.Investments;

/// <summary>A partner enters an investment or disinvestment of its own.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EnterModel(ReadPartners partners, ReadServices services, GiveNotice notice, Standing standing, PartnershipClock clock, Notices notices) : EnteringPageModel(notices)
{
    private PartnerOrganisation? own;
    private long capital;
    private long revenue;
    private decimal percent;

    public IReadOnlyList<Choice> Services { get; private set; } = [];

    public IReadOnlyList<Choice> Years => [.. Enumerable.Range(InvestmentScheme.YearOf(clock.Today), 4).Select(y => new Choice(y.ToString(CultureInfo.InvariantCulture), $"{y}/{(y + 1) % 100:00}"))];

    public override Refusal? Refusal => standing.PartnerId is { } partner ? SpeakingFor.APartner(partner, standing.PartnerName ?? "", standing.Speaker).Refusal : new OnlyAPartnerInvests();

    [BindProperty]
    public EnterInput Input { get; set; } = new();

    protected override string Done => "The scheme is entered.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        own = (await partners.ListAsync(cancellation)).Select(p => p.Partner).FirstOrDefault(p => p.Id == standing.PartnerId);
        Services = [.. (await services.CatalogueAsync(cancellation)).Services.Select(s => new Choice(s.Service.Slug, s.Service.Name)).OrderBy(c => c.Text, StringComparer.CurrentCulture)];
        return true;
    }

    protected override void Fill() => (Input.Year, Input.LocalPercent) = (InvestmentScheme.YearOf(clock.Today), "100");

    protected override void Check()
    {
        (capital, revenue) = (Sum("Input.Capital", Input.Capital), Sum("Input.Revenue", Input.Revenue));
        if (!decimal.TryParse(Input.LocalPercent, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out percent) || percent > 100)
        {
            ModelState.AddModelError("Input.LocalPercent", "The local share must be a number from 0 to 100");
        }

        RequireAmong("Input.Service", Input.Service, Services.Select(s => s.Value), "Choose one of the services in the list");
    }

    protected override async Task<Outcome<string>> EnterAsync(CancellationToken cancellation) => own is null ? new OnlyAPartnerInvests()
        : (await notice.EnterAsync(new SchemeEntry(own, Input.Title!.Trim(), Input.Words!.Trim(), Input.Service!, Input.Year!.Value, capital, revenue, (int)(percent * 100)), RequestKey, cancellation)).Then(s => Outcome.Of(SchemeCase.Address(s.Slug)));

    private long Sum(string field, string? typed)
    {
        var pence = string.IsNullOrWhiteSpace(typed) ? 0 : Pounds.Read(typed);
        if (pence is null)
        {
            ModelState.AddModelError(field, "The sum must be in pounds, such as 310,000 or −1250.50");
        }

        return pence ?? 0;
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
