using System.Diagnostics;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Finance.Ledger;
using Commonweal.Platform;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Bench;

/// <summary>A journal of 200,000 transactions stands in a fund's ledger on SQLite, checked, chained and durable, within ten seconds; 2,000,000 show how it grows. Then the busiest account's balance as at any day, warm, in 20 ms.</summary>
public sealed class JournalLoaded : IBenchmark
{
    private const double SecondsMax = 10;
    private const double BalanceMillisecondsMax = 20;
    private const int Asked = 300;

    public string Name => "journal-loaded";

    public async IAsyncEnumerable<Promise> RunAsync()
    {
        if (!File.Exists(JournalRead.Generator))
        {
            yield return new Promise(false, "journal loaded", "not measured", $"the generator {JournalRead.Generator} is not here");
            yield break;
        }

        foreach (var transactions in new[] { 200_000, 2_000_000 })
        {
            var settings = Measure.NewSettings();
            await using var app = Site.Build(settings);
            await Startup.PrepareAsync(app.Services, settings, CancellationToken.None);
            var journal = Path.Combine(settings.Folder, "bench.journal");
            await JournalRead.RunAsync("python3", JournalRead.Generator, $"{transactions}", journal);
            var took = await Measure.OnceAsync(async () =>
            {
                await using var scope = app.Services.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ImportJournal>().ExecuteAsync("older-people", journal, CancellationToken.None);
            });
            var isLimited = transactions == 200_000;
            yield return new Promise(!isLimited || took.TotalSeconds <= SecondsMax, $"{transactions:N0} transactions in the ledger with their chain", $"{took.TotalSeconds:0.0} s", isLimited ? $"limit {SecondsMax:0} s" : "no limit: how it grows");
            yield return await BalancesAsync(app.Services, transactions);
        }
    }

    private static async Task<Promise> BalancesAsync(IServiceProvider services, int transactions)
    {
        await using var scope = services.CreateAsyncScope();
        var postings = scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<LedgerPosting>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking();
        var busiest = await postings.GroupBy(p => new { p.FundId, p.Account }).OrderByDescending(g => g.Count()).Select(g => new { g.Key.FundId, g.Key.Account, Count = g.Count(), First = g.Min(p => p.EffectiveOn), Last = g.Max(p => p.EffectiveOn) }).FirstAsync();
        var span = busiest.Last.DayNumber - busiest.First.DayNumber + 1;
        var took = new List<double>();
        for (var i = 0; i < Asked; i++)
        {
            var (day, started) = (busiest.First.AddDays(i * 7919 % span), Stopwatch.GetTimestamp());
            _ = await postings.Where(p => p.FundId == busiest.FundId && p.Account == busiest.Account && p.EffectiveOn <= day).SumAsync(p => p.Pence);
            took.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        var ninetyNinth = took.Skip(Asked / 10).Order().ElementAt((int)(Asked * 9 / 10 * 0.99));
        return new Promise(ninetyNinth <= BalanceMillisecondsMax, $"balance as at a day of the busiest account, {busiest.Count:N0} postings of {transactions:N0} transactions", $"{ninetyNinth:0.0} ms at the 99th of 100", $"limit {BalanceMillisecondsMax:0} ms");
    }
}
