using Commonweal.Domain.Finance;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;

namespace Commonweal.Bench;

/// <summary>10,000 lines of spend shared out to five partners, each to the penny, in 100 ms; 100,000 show how it grows. Then a year end over as many lines, run twice: the same bytes.</summary>
public sealed class Apportioned : IBenchmark
{
    private const double MillisecondsMaxPerTenThousand = 100;
    private static readonly string[] Partners = ["north", "south", "east", "west", "middle"];
    private static readonly PartnerSums Contributions = PartnerSums.Of(Partners, p => new Money(1_234_567_89L * (Array.IndexOf(Partners, p) + 1)));

    public string Name => "apportioned";

    public async IAsyncEnumerable<Promise> RunAsync()
    {
        foreach (var count in new[] { 10_000, 100_000 })
        {
            PaidLine[] lines = [.. Enumerable.Range(0, count).Select(i => new PaidLine($"{i}", new Money((i * 7_919L % 900_000) + 1)))];
            var outcome = FollowTheMoney.Of(Contributions, lines);
            var took = await Measure.BestAsync(() => Task.FromResult(outcome = FollowTheMoney.Of(Contributions, lines)));
            var casts = outcome.Value.Total == Money.Sum(lines.Select(l => l.Amount));
            var limit = MillisecondsMaxPerTenThousand * count / 10_000;
            yield return new Promise(casts && took.TotalMilliseconds <= limit, $"{count:N0} lines to {Partners.Length} partners{(casts ? "" : ", WRONG")}", $"{took.TotalMilliseconds:0} ms", $"limit {limit:0} ms");
        }

        var (first, again) = (Workings(), Workings());
        yield return new Promise(first == again, "a year end of 1,000 lines run again", first == again ? "identical bytes" : "other bytes", "identical bytes");
    }

    private static string Workings()
    {
        const int count = 1_000;
        FundLine[] lines = [.. Enumerable.Range(0, count).Select(i => new FundLine($"line {i}", FundPart.Pool, Partners[i % Partners.Length], new Money(100_000 + i)))];
        var year = new FundYear(
            Partners, lines, [.. Partners.Select(p => new FundContribution(p, FundPart.Pool, Money.Sum(lines.Where(l => l.Origin == p).Select(l => l.Budget))))],
            [.. lines.Select((l, i) => new LineSpend(l.Id, l.Budget + new Money(i % 97)))], new RiskSharePolicy(new ProRataToContributions()));
        var end = YearEnd.Of(year).Value;
        return string.Join('\n', Partners.SelectMany(end.WorkingsFor));
    }
}
