namespace Commonweal.Bench;

/// <summary>Today, which is drawn anew for each reader: p95 of 50 ms at most.</summary>
public sealed class TodayServed : IBenchmark
{
    public string Name => "today";

    public async IAsyncEnumerable<Promise> RunAsync()
    {
        await using var site = await PageLoad.StartAsync();
        yield return await site.JudgeAsync("/today", await site.SignInAsync("programme-director"));
    }
}
