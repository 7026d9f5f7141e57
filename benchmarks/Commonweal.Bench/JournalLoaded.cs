using Commonweal.Finance.Ledger;
using Commonweal.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Bench;

/// <summary>A journal of 200,000 transactions stands in a fund's ledger on SQLite, checked, chained and durable, within ten seconds; 1,000,000 show how it grows.</summary>
public sealed class JournalLoaded : IBenchmark
{
    private const double SecondsMax = 10;

    public string Name => "journal-loaded";

    public async IAsyncEnumerable<Promise> RunAsync()
    {
        if (!File.Exists(JournalRead.Generator))
        {
            yield return new Promise(false, "journal loaded", "not measured", $"the generator {JournalRead.Generator} is not here");
            yield break;
        }

        foreach (var transactions in new[] { 200_000, 1_000_000 })
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
        }
    }
}
