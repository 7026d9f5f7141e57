using Commonweal.Domain.Finance.Savings;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.Savings;

/// <summary>Claims as the register and a scheme's page show them.</summary>
internal static class ClaimTable
{
    private static readonly Column<ClaimReading>[] Who =
    [
        new("scheme", "Scheme", c => c.Scheme.Title) { Link = c => c.Url },
        new("partner", "Claimed by", c => c.Partner.ShortName),
        new("cost", "Less spent on", c => c.Claim.Cost),
    ];

    private static readonly Column<ClaimReading>[] Money =
    [
        new("paid", "Paid less", c => c.PaidTo?.ShortName ?? "Nobody: a cost goes"),
        Pounds("plan", "Planned", c => c.Plans),
        Pounds("actual", "So far", c => c.Actual),
        Pounds("forecast", "Forecast", c => c.Forecast),
        Pounds("variance", "Over or under", c => c.Variance),
        new("state", "Where it stands", c => c.Claim.Status.InWords()) { State = c => ShapeOf(c.Claim.Status) },
    ];

    private static readonly Column<ClaimReading>[] Split =
    [
        Pounds("volume", "Of the forecast, less activity", c => new(c.ForecastVolumePence)),
        Pounds("price", "Of the forecast, lower unit cost", c => new(c.ForecastPricePence)),
        Pounds("full", "In a whole year", c => new(c.FullYearPence)),
        Pounds("invested", "Invested", c => c.Investment),
        new("recurrent", "Recurrent", c => c.Scheme.IsRecurrent ? "Every year" : "Once") { Provenance = c => c.Scheme.Provenance },
    ];

    /// <summary>Everything of the claims of one scheme.</summary>
    public static DataTable<ClaimReading> Of(string caption, IReadOnlyList<ClaimReading> claims, TableQuery query, string whenEmpty) => Made(caption, [.. Who, .. Money, .. Split], claims, query, true, whenEmpty);

    /// <summary>What is claimed, against plan.</summary>
    public static DataTable<ClaimReading> OfMoney(IReadOnlyList<ClaimReading> claims, TableQuery query) => Made("Claims", [.. Who, .. Money], claims, query, false, "No saving is claimed");

    /// <summary>From what each saving comes, and whether it comes again.</summary>
    public static DataTable<ClaimReading> OfSplit(IReadOnlyList<ClaimReading> claims, TableQuery query) => Made("Each claim: less activity or a lower cost of it", [.. Who, .. Split], claims, query, false, "No saving is claimed");

    private static DataTable<ClaimReading> Made(string caption, IReadOnlyList<Column<ClaimReading>> columns, IReadOnlyList<ClaimReading> claims, TableQuery query, bool isWide, string whenEmpty) => new(caption, columns, claims, query)
    {
        Things = "claims", Thing = "claim", IsWide = isWide, WhenEmpty = whenEmpty, IsMadeUp = c => c.Scheme.IsMadeUp && c.Claim.Version == 1,
    };

    private static Column<ClaimReading> Pounds(string key, string header, Func<SavingsClaim, Domain.Foundation.Money> sum) => new(key, header, c => sum(c.Claim).InWords) { IsNumeric = true, SortBy = c => sum(c.Claim).Pence, Csv = c => sum(c.Claim).ToString() };

    private static StateShape ShapeOf(SavingsStatus status) => status switch
    {
        SavingsStatus.Delivered or SavingsStatus.OnTrack => StateShape.Good,
        SavingsStatus.AtRisk => StateShape.Partly,
        _ => StateShape.NotYet,
    };
}
