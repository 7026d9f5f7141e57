using Commonweal.Domain.Finance.Savings;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.Savings;

/// <summary>Claims as the register and a scheme's page show them.</summary>
internal static class ClaimTable
{
    public static DataTable<ClaimReading> Of(string caption, IReadOnlyList<ClaimReading> claims, TableQuery query, string whenEmpty) => new(caption,
        [
            new("scheme", "Scheme", c => c.Scheme.Title) { Link = c => c.Url, Provenance = c => c.Scheme.Provenance },
            new("partner", "Claimed by", c => c.Partner.ShortName),
            new("cost", "Less spent on", c => c.Claim.Cost),
            new("paid", "Paid less", c => c.PaidTo?.ShortName ?? "Nobody: a cost goes"),
            Pounds("plan", "Planned", c => c.Plans),
            Pounds("actual", "So far", c => c.Actual),
            Pounds("forecast", "Forecast", c => c.Forecast),
            Pounds("variance", "Over or under", c => c.Variance),
            Pounds("volume", "Of the forecast, less activity", c => new Money(c.ForecastVolumePence)),
            Pounds("price", "Of the forecast, lower unit cost", c => new Money(c.ForecastPricePence)),
            Pounds("full", "In a whole year", c => new Money(c.FullYearPence)),
            Pounds("invested", "Invested", c => c.Investment),
            new("recurrent", "Recurrent", c => c.Scheme.IsRecurrent ? "Every year" : "Once"),
            new("state", "Where it stands", c => c.Claim.Status.InWords()) { State = c => ShapeOf(c.Claim.Status) },
        ],
        claims, query) { Things = "claims", Thing = "claim", IsWide = true, WhenEmpty = whenEmpty, IsMadeUp = c => c.Scheme.IsMadeUp && c.Claim.Version == 1 };

    private static Column<ClaimReading> Pounds(string key, string header, Func<SavingsClaim, Money> sum) => new(key, header, c => sum(c.Claim).InWords) { IsNumeric = true, SortBy = c => sum(c.Claim).Pence, Csv = c => sum(c.Claim).ToString() };

    private static StateShape ShapeOf(SavingsStatus status) => status switch
    {
        SavingsStatus.Delivered or SavingsStatus.OnTrack => StateShape.Good,
        SavingsStatus.AtRisk => StateShape.Partly,
        _ => StateShape.NotYet,
    };
}
