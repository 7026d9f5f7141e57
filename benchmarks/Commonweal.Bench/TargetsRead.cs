using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Platform;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Bench;

/// <summary>How every target of the partnership stood on each of 1,000 days, in 50 ms; 10,000 days show how it grows.</summary>
public sealed class TargetsRead : IBenchmark
{
    private const double MillisecondsMaxPerThousand = 50;
    private static readonly DateOnly First = new(2016, 4, 1);

    public string Name => "targets";

    public async IAsyncEnumerable<Promise> RunAsync()
    {
        var histories = await HistoriesAsync();
        _ = CountLate(histories, 1_000);
        foreach (var days in new[] { 1_000, 10_000 })
        {
            var took = await Measure.BestAsync(() => Task.FromResult(CountLate(histories, days)));
            var limit = MillisecondsMaxPerThousand * days / 1_000;
            yield return new Promise(took.TotalMilliseconds <= limit, $"{histories.Count} targets on {days:N0} days", $"{took.TotalMilliseconds:0.0} ms, {took.TotalMicroseconds / days / histories.Count:0.00} µs a target and day", $"limit {limit:0} ms");
        }
    }

    private static int CountLate(List<TargetHistory> histories, int days) =>
        Enumerable.Range(0, days).Sum(day => histories.Count(h => h.LateOn(First.AddDays(day))));

    private static async Task<List<TargetHistory>> HistoriesAsync()
    {
        var settings = Measure.NewSettings();
        await using var app = Site.Build(settings, contentRoot: Measure.ContentRoot);
        await Startup.PrepareAsync(app.Services, settings, CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        var dates = (await context.Set<DueDateVersion>().AsNoTracking().ToListAsync()).ToLookup(d => d.TargetId);
        var reports = (await context.Set<TargetReport>().AsNoTracking().ToListAsync()).ToLookup(r => r.TargetId);
        return [.. (await context.Set<Target>().AsNoTracking().ToListAsync()).Where(t => dates.Contains(t.Id)).Select(t => new TargetHistory(t, dates[t.Id], reports[t.Id]))];
    }
}
