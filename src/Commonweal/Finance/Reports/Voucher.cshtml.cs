using System.Globalization;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Reports;

/// <summary>Makes the annual voucher of a grant under section 256 or 76, to be printed and certified. Nothing is written down.</summary>
[Shows(KindOfThing.Public)]
public sealed class VoucherModel(ReadPartners readPartners) : PageModel
{
    public IReadOnlyList<PartnerOrganisation> Partners { get; private set; } = [];

    public Paper? Paper { get; private set; }

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<GrantKind>().Select(k => new Choice($"{k}", k.InWords()))];

    public IReadOnlyList<Choice> Bodies => [.. Partners.Select(p => new Choice(p.Slug, p.Name))];

    [BindProperty(SupportsGet = true)]
    public GrantKind Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Payer { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Payee { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sum { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; } = 2017;

    [BindProperty(SupportsGet = true)]
    public string? Purpose { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? BetterUse { get; set; }

    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken cancellation)
    {
        Partners = [.. (await readPartners.ListAsync(cancellation)).Select(p => p.Partner)];
        if (!Request.Query.ContainsKey("Payer"))
        {
            return Page();
        }

        var (payer, payee) = (Chosen("Payer", Payer, "Choose who pays"), Chosen("Payee", Payee, "Choose who is paid"));
        var sum = ModelState.Sum("Sum", Sum);
        if (string.IsNullOrWhiteSpace(Purpose))
        {
            ModelState.AddModelError("Purpose", "Say what it is for");
        }

        if (payer is null || payee is null)
        {
            return Page();
        }

        var grant = new StatutoryGrant(Kind, Of(payer), Of(payee), sum, new FinancialYear(Math.Clamp(Year, 1, 9000)), Purpose ?? "", BetterUse ?? "");
        Say(grant);
        Paper = ModelState.IsValid ? PaperOf(grant) : null;
        return (IActionResult?)Paper?.Result(format, $"voucher-{payer.Slug}-{payee.Slug}-{grant.Year.Begins.ToString(CultureInfo.InvariantCulture)}") ?? Page();
    }

    private PartnerOrganisation? Chosen(string field, string? slug, string otherwise)
    {
        var found = Partners.FirstOrDefault(p => p.Slug == slug);
        if (found is null)
        {
            ModelState.AddModelError(field, otherwise);
        }

        return found;
    }

    /// <summary>What stands in its way, each beside its question and all at once.</summary>
    private void Say(StatutoryGrant grant)
    {
        if (grant.MayCertify().Refusal is GrantGoesTheOtherWay otherWay)
        {
            ModelState.AddRefusal(otherWay, "Kind");
        }
        else if (grant.MayCertify().Refusal is SumIsNought nought && ModelState.GetFieldValidationState("Sum") != ModelValidationState.Invalid)
        {
            ModelState.AddRefusal(nought, "Sum");
        }

        if (string.IsNullOrWhiteSpace(grant.BetterUse))
        {
            ModelState.AddRefusal(new BetterUseNotShown(), "BetterUse");
        }
    }

    private static PoolPartner Of(PartnerOrganisation partner) => new(partner.Name, partner.Kind switch
    {
        PartnerKind.Council => PartnerInLaw.LocalAuthority,
        PartnerKind.ClinicalCommissioningGroup => PartnerInLaw.ClinicalCommissioningGroup,
        PartnerKind.NhsTrust or PartnerKind.NhsFoundationTrust or PartnerKind.MentalHealthTrust => PartnerInLaw.NhsTrust,
        _ => PartnerInLaw.NotPrescribed,
    });

    private static Paper PaperOf(StatutoryGrant grant) => new(
        $"Annual voucher: {grant.Kind.InWords()}",
        [
            new("Under", grant.Kind.InWords()), new("Paid by", grant.Payer.Partner), new("Paid to", grant.Payee.Partner), new("Year", grant.Year.ToString()), PaperText.Of("Sum", grant.Sum), new("For", grant.Purpose),
            new("Why the money does more this way", grant.BetterUse),
        ],
        [],
        [
            new("What this is", grant.ShareOut().Sentence),
            new("To be certified by the body that was paid", $"We certify that {grant.Sum.InWords} was received in {grant.Year} and spent for the purpose above, by the conditions of the grant. Name, post, date and signature:"),
        ],
        IsMadeUp: false);
}
