using Commonweal.Governance.Decisions;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Bench;

/// <summary>
/// Ten years of a partnership: any page within 100 ms for 19 of 20 requests of 20 clients, a search within 50 ms, and every matter's effect worked out anew as at any day within 200 ms.
/// Pages are asked for by somebody who is signed in, for whom none is kept.
/// </summary>
public sealed class TenYearsServed : IBenchmark
{
    private const double PageMillisecondsMax = 100;
    private const double SearchMillisecondsMax = 50;
    private const double EffectMillisecondsMax = 200;
    private static readonly DateOnly ADay = new(2017, 9, 1);

    public string Name => "ten-years";

    public async IAsyncEnumerable<Promise> RunAsync()
    {
        await using var site = await PageLoad.StartAsync(settings => TenYears.Fill(settings), PageMillisecondsMax);
        var cookie = await site.SignInAsync("board-secretary");
        string[] paths =
        [
            "/today", "/governance/decisions", $"/governance/decisions/{TenYears.Matter}-1234", "/governance/meetings", $"/governance/meetings/{TenYears.Meeting}-123", "/governance/bodies/wellbeing-partnership-board", "/search?q=clinics+nearer+home",
        ];
        foreach (var path in paths)
        {
            yield return await site.JudgeAsync(path, cookie);
        }

        var search = await Measure.BestAsync(() => InAScopeAsync(site.Services, null, services => services.GetRequiredService<FindThings>().ExecuteAsync("evenings clinics survey", CancellationToken.None)));
        yield return new Promise(search.TotalMilliseconds <= SearchMillisecondsMax, "full-text search for three words", $"{search.TotalMilliseconds:0.0} ms", $"limit {SearchMillisecondsMax:0} ms");
        yield return await EffectsAsync(site.Services, TenYears.Matters);
        await using var tenth = await PageLoad.StartAsync(settings => TenYears.Fill(settings, TenYears.Matters / 10), PageMillisecondsMax);
        yield return await EffectsAsync(tenth.Services, TenYears.Matters / 10);
    }

    private static async Task<Promise> EffectsAsync(IServiceProvider services, int matters)
    {
        var (day, count) = (0, 0);
        var took = await Measure.BestAsync(() => InAScopeAsync(services, ADay.AddDays(day++), async scoped => count = (await scoped.GetRequiredService<ReadDecisions>().ListAsync(CancellationToken.None)).Count(c => c.Reading.Effect.IsInEffect)));
        var limit = EffectMillisecondsMax * matters / TenYears.Matters;
        return new Promise(took.TotalMilliseconds <= limit, $"effect of {matters:N0} matters as at another day", $"{took.TotalMilliseconds:0.0} ms, {took.TotalMicroseconds / matters:0.0} µs a matter", $"limit {limit:0} ms");
    }

    private static async Task InAScopeAsync(IServiceProvider services, DateOnly? asAt, Func<IServiceProvider, Task> act)
    {
        await using var scope = services.CreateAsyncScope();
        if (asAt is { } day)
        {
            scope.ServiceProvider.GetRequiredService<TwoDates>().AsAt = day;
        }

        await act(scope.ServiceProvider);
    }
}
