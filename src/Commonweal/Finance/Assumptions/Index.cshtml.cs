using Commonweal.Domain.Finance.Assumptions;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Assumptions;

/// <summary>What all partners plan a year by, what each plans by, and every difference with its reason.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadAssumptions read, KeepAssumptions keep) : PageModel
{
    public AssumptionsReading Reading { get; private set; } = null!;

    public DataTable Common { get; private set; } = null!;

    public DataTable Differences { get; private set; } = null!;

    public DataTable Stated { get; private set; } = null!;

    public DataTable Versions { get; private set; } = null!;

    public bool MayAgree => keep.MayAgree() is null;

    public bool MayState => keep.MayState() is null;

    public string Sentence => Reading.Of.Common.Count == 0 ? $"Nothing is agreed for {Reading.Of.Year} yet."
        : $"{Counted(Reading.Of.Common.Count, "assumption")} {(Reading.Of.Common.Count == 1 ? "is" : "are")} agreed for {Reading.Of.Year}. "
            + $"{Counted(Reading.Of.Stated.GroupBy(s => s.Partner).Count(p => p.Any(s => s.Own is not null)), "partner")} said what they plan by, and {Counted(Reading.Of.Differences.Count, "value")} {(Reading.Of.Differences.Count == 1 ? "differs" : "differ")}.";

    public async Task<IActionResult> OnGetAsync(int? year, CancellationToken cancellation)
    {
        Reading = await read.ReadAsync(year, cancellation);
        Common = CommonOf(TableQuery.From(Request));
        Differences = DifferencesOf(TableQuery.From(Request, "differences-"));
        Stated = StatedOf(TableQuery.From(Request, "stated-"));
        Versions = VersionsOf();
        return Common.WantsCsv ? Common.CsvResult("common-assumptions") : Differences.WantsCsv ? Differences.CsvResult("differences-from-common-assumptions") : Stated.WantsCsv ? Stated.CsvResult("assumptions-by-partner") : Page();
    }

    private DataTable<CommonAssumption> CommonOf(TableQuery query) => new($"Agreed for {Reading.Of.Year}",
        [
            new("kind", "Assumption", c => c.Kind.InWords()),
            new("percent", "In the year", c => AssumptionWords.Percent(c.BasisPoints)) { IsNumeric = true, SortBy = c => c.BasisPoints, Csv = c => $"{c.BasisPoints / 100m}" },
            new("basis", "From what", c => c.Basis),
            new("agreed", "Agreed by", c => c.AgreedBy),
            new("on", "On", c => c.On.ToString("d MMM yyyy")) { SortBy = c => c.On, Csv = c => c.On.ToString("O") },
            new("version", "Version", c => $"{c.Version}") { IsNumeric = true },
        ],
        Reading.Of.Common, query) { Things = "assumptions", Thing = "assumption", WhenEmpty = $"Nothing is agreed for {Reading.Of.Year} yet", IsMadeUp = c => c.IsMadeUp };

    private DataTable<StatedBeside> DifferencesOf(TableQuery query) => new("Who plans by something else, and why",
        [
            new("partner", "Partner", s => Reading.Partners[s.Partner].ShortName),
            new("kind", "Assumption", s => s.Common.Kind.InWords()),
            Percent("common", "Agreed", s => s.Common.BasisPoints),
            Percent("own", "Plans by", s => s.Own?.BasisPoints),
            Percent("difference", "Difference", s => s.Difference),
            new("reason", "Why", s => s.Own?.Reason ?? "Nothing said since the common one was agreed anew"),
        ],
        Reading.Of.Differences, query) { Things = "differences", Thing = "difference", WhenEmpty = "No partner plans by something else", IsMadeUp = s => s.Own?.IsMadeUp == true };

    private DataTable<IGrouping<PartnerId, StatedBeside>> StatedOf(TableQuery query) => new("What each partner plans by",
        [
            new("partner", "Partner", p => Reading.Partners[p.Key].ShortName),
            .. Reading.Of.Common.Select(c => new Column<IGrouping<PartnerId, StatedBeside>>(c.Kind.ToString().ToLowerInvariant(), c.Kind.InWords(), p => InWords(p.First(s => s.Common == c)))
            {
                SortBy = p => p.First(s => s.Common == c).Own?.BasisPoints, State = p => ShapeOf(p.First(s => s.Common == c).Standing),
            }),
        ],
        Reading.Of.Common.Count == 0 ? [] : [.. Reading.Of.Stated.GroupBy(s => s.Partner)], query)
    { Things = "partners", Thing = "partner", IsWide = true, WhenEmpty = "Nothing is agreed to stand beside", IsMadeUp = p => p.Any(s => s.Own?.IsMadeUp == true) };

    private DataTable<CommonAssumption> VersionsOf() => new("Everything that was agreed for the year",
        [
            new("kind", "Assumption", c => c.Kind.InWords()),
            new("version", "Version", c => $"{c.Version}") { IsNumeric = true },
            new("percent", "In the year", c => AssumptionWords.Percent(c.BasisPoints)) { IsNumeric = true },
            new("on", "On", c => c.On.ToString("d MMM yyyy")),
            new("basis", "From what", c => c.Basis),
        ],
        [.. Reading.Common.OrderBy(c => c.Kind).ThenBy(c => c.Version)], TableQuery.None) { IsPlain = true, WhenEmpty = "Nothing was agreed before", IsMadeUp = c => c.IsMadeUp };

    private static Column<StatedBeside> Percent(string key, string header, Func<StatedBeside, int?> points) =>
        new(key, header, s => points(s) is { } p ? AssumptionWords.Percent(p) : "Nothing") { IsNumeric = true, SortBy = s => points(s), Csv = s => points(s) is { } p ? $"{p / 100m}" : null };

    private static string InWords(StatedBeside stated) => stated.Own is { } own ? stated.Standing == AssumptionStanding.ToBeLookedAtAgain ? $"{AssumptionWords.Percent(own.BasisPoints)}, to be looked at again" : AssumptionWords.Percent(own.BasisPoints) : "Nothing stated";

    private static StateShape ShapeOf(AssumptionStanding standing) => standing switch
    {
        AssumptionStanding.Same => StateShape.Good,
        AssumptionStanding.Differs => StateShape.Partly,
        AssumptionStanding.ToBeLookedAtAgain => StateShape.Caution,
        _ => StateShape.NotYet,
    };

    private static string Counted(int count, string thing) => $"{count} {thing}{(count == 1 ? "" : "s")}";
}
