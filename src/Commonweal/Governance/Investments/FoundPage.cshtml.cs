using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Investments;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Investments;

/// <summary>One found case: the sums it is made of, who pays and who gains, and one click for its partner to bring it.</summary>
[Shows(KindOfThing.Public)]
public sealed class FoundPageModel(ReadFound read, GiveNotice notice, Standing standing, Notices notices) : ActPageModel(notices)
{
    private string? entered;

    public FoundReading Found { get; private set; } = null!;

    public DataTable Sums { get; private set; } = null!;

    public DataTable Effects { get; private set; } = null!;

    public override Refusal? Refusal => SpeakingFor.APartner(Found.Partner.Id, Found.Partner.ShortName, standing.Speaker).Refusal;

    protected override string Done => "It is entered as a scheme. Say when it is brought, and whom to ask.";

    protected override string After => $"{SchemeCase.Address(entered!)}/bring";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var all = await read.ListAsync(cancellation);
        if (all.Find(RouteSlug, RouteData.Values["service"] as string, int.Parse((string)RouteData.Values["year"]!, System.Globalization.CultureInfo.InvariantCulture)) is not { } found)
        {
            return false;
        }

        (Found, Sums) = (found, SumsOf(found));
        Effects = new DataTable<(PartnerId Partner, long Pays, long Gains)>("Who pays and who gains, over every sum of this service and year",
            [
                new("partner", "Partner", e => found.Partners[e.Partner].ShortName),
                new("pays", "Pays", e => Pounds.InWords(e.Pays)) { IsNumeric = true },
                new("gains", "Gains", e => Pounds.InWords(e.Gains)) { IsNumeric = true },
            ],
            [
                .. all.All.Where(o => o.Service == found.Case.Service && o.FinancialYear == found.Case.FinancialYear).SelectMany(o => o.Effects).GroupBy(e => e.Partner)
                    .Select(g => (g.Key, -g.Where(e => e.Pence < 0).Sum(e => e.Pence), g.Where(e => e.Pence > 0).Sum(e => e.Pence))),
            ],
            TableQuery.None) { IsPlain = true, IsMadeUp = _ => found.IsMadeUp };
        return true;
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var outcome = await notice.EnterFoundAsync(Found, RequestKey, cancellation);
        entered = outcome.IsRefused ? null : outcome.Value.Slug;
        return outcome.Refusal;
    }

    private static DataTable<(OfferedSum Offered, PossibleSum Sum)> SumsOf(FoundReading found) => new("The sums it is made of",
        [
            new("words", "What", s => s.Offered.Words) { Link = s => s.Offered.Url },
            new("on", "Since", s => s.Offered.On.ToString("d MMMM yyyy")) { SortBy = s => s.Offered.On },
            new("share", "For this place", s => $"{s.Sum.LocalBasisPoints / 100m:0.##}%") { IsNumeric = true },
            new("capital", "Capital", s => Pounds.InWords(s.Sum.CapitalPence)) { IsNumeric = true },
            new("revenue", "Revenue a year", s => Pounds.InWords(s.Sum.AnnualRevenuePence)) { IsNumeric = true },
        ],
        [.. found.Offered.Zip(found.Case.Sums)], TableQuery.None) { IsPlain = true, IsMadeUp = s => s.Offered.IsMadeUp };
}
