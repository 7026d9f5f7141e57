namespace Commonweal.Bench;

/// <summary>Public pages: p95 of 50 ms at most, and 1,000 requests a second at least.</summary>
public sealed class PagesServed : IBenchmark
{
    private const int RequestsASecondMin = 1000;

    public string Name => "pages";

    public async IAsyncEnumerable<Promise> RunAsync()
    {
        await using var site = await PageLoad.StartAsync();
        foreach (var path in new[] { "/", "/partnership/partners/whittington-health", "/partnership/agreements/partnership-agreement" })
        {
            yield return await site.JudgeAsync(path, requestsMin: RequestsASecondMin);
        }
    }
}
