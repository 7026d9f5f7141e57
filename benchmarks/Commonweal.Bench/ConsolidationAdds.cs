using Commonweal.Domain.Finance.Consolidation;
using Commonweal.Domain.Foundation;

namespace Commonweal.Bench;

/// <summary>10 partners × 12 months × 2,000 lines consolidated in 1 s, with every mismatch; ten times the lines show how it grows.</summary>
public sealed class ConsolidationAdds : IBenchmark
{
    private const double MillisecondsMax = 1_000;
    private const int Partners = 10;

    public string Name => "consolidation";

    public async IAsyncEnumerable<Promise> RunAsync()
    {
        string[] partners = [.. Enumerable.Range(0, Partners).Select(p => $"partner-{p}")];
        foreach (var lines in new[] { 2_000, 20_000 })
        {
            var stated = Lines(partners, lines);
            Consolidated? all = null;
            var time = await Measure.BestAsync(() => Task.FromResult((all = Consolidated.Of(stated, partners)).Mismatches.Count + all.Pairs.Count));
            var mismatches = all!.Mismatches.Count;
            var isRight = all.Income - all.Cost == all.GrossIncome - all.GrossCost && mismatches > 0;
            yield return new Promise(
                isRight && (lines > 2_000 || time.TotalMilliseconds <= MillisecondsMax), $"{stated.Count:N0} lines of {Partners} partners and 12 months consolidated, {mismatches:N0} mismatches{(isRight ? "" : ", WRONG")}", $"{time.TotalMilliseconds:0} ms",
                lines == 2_000 ? $"limit {MillisecondsMax:0} ms" : "no limit: how it grows");
        }
    }

    // Each line of one side has its twin on the other, and one in a hundred says something else.
    private static List<ConsolidationLine> Lines(string[] partners, int lines) =>
    [
        .. from partner in Enumerable.Range(0, Partners) from month in new FinancialYear(2017).Months from line in Enumerable.Range(0, lines)
        let other = (partner % 2 == 0 ? partner + 1 : partner - 1) % Partners
        select new ConsolidationLine(partners[partner], partners[other], partner % 2 == 1, $"service-{line}", month, new Money(line + (partner % 2 == 1 && line % 100 == 0 ? 1 : 0))),
    ];
}
