using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Commonweal.Tests.Walks;

/// <summary>Every page in the browser, wide and narrow: nothing for axe to find, no breach of the content policy, no sideways scroll, charts hovered. Each reader is a class, so that they walk side by side.</summary>
public abstract class EveryPageTests(Sites sites, Browser browser, int width, string? signIn, bool isBeyondStrangers = false) : IClassFixture<Sites>
{
    private static readonly string[] NoPages = ["/api/", "/feeds/", "/openapi/", "/health"];
    private static readonly string[] NoPageNames = [".html", "/packs/haringey-council"];

    // Two windows keep both cores of a small machine at work: while one is looked at, the other loads.
    private const int Windows = 2;

    private readonly ConcurrentDictionary<string, bool> seen = new();
    private readonly ConcurrentQueue<string> faults = new();

    [Fact]
    [Trait("Requirement", "EQA-04")]
    [Trait("Requirement", "LAW-33")]
    [Trait("Requirement", "QUA-05")]
    public async Task Every_page_is_accessible_fits_its_window_and_keeps_the_content_policy()
    {
        var site = await sites.DemonstrationAsync();
        var paths = new ConcurrentQueue<string>(Routes.Of(site).Select(route => route.Path).Where(MayBePage));

        await Task.WhenAll(Enumerable.Range(0, Windows).Select(_ => WalkAsync(site, paths)));

        Assert.Empty(faults);
    }

    private static bool MayBePage(string path) =>
        !NoPages.Any(start => path.StartsWith(start, StringComparison.Ordinal)) && !NoPageNames.Any(end => path.EndsWith(end, StringComparison.Ordinal));

    private async Task WalkAsync(TestSite site, ConcurrentQueue<string> paths)
    {
        await using var page = await browser.OpenAsync(site, width, signIn);
        using var stranger = site.NewVisitor();
        while (paths.TryDequeue(out var path))
        {
            // What strangers see at this width their own walk has looked at.
            if (!isBeyondStrangers || !await IsOpenToAsync(stranger, path))
            {
                await LookAsync(page, path);
            }
        }

        foreach (var complaint in page.Complaints.Where(complaint => !complaint.Contains("the server responded with a status of", StringComparison.Ordinal)).Distinct())
        {
            faults.Enqueue(complaint);
        }
    }

    private async Task LookAsync(BrowserPage page, string path)
    {
        if (await PageAsync(page, path) is not { } response)
        {
            return;
        }

        // Many pages lead to one sign-in, or to one refusal: each is looked at once.
        if (!seen.TryAdd(response.Status == 200 ? new Uri(page.Page.Url).AbsolutePath : $"{response.Status}", true)
            || response.Headers.GetValueOrDefault("content-type")?.StartsWith("text/html", StringComparison.Ordinal) != true)
        {
            return;
        }

        await HoverChartsAsync(page.Page);
        foreach (var fault in await page.AccessibilityFaultsAsync())
        {
            faults.Enqueue($"{path}: {fault}");
        }

        if (await page.OverflowAsync() is var pixels and > 0)
        {
            faults.Enqueue($"{path}: {pixels} pixels wider than its window");
        }
    }

    /// <summary>Null where a file is handed over instead of a page.</summary>
    private static async Task<IResponse?> PageAsync(BrowserPage page, string path)
    {
        try
        {
            return await page.GoAsync(path);
        }
        catch (PlaywrightException e) when (e.Message.Contains("Download is starting", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private static async Task<bool> IsOpenToAsync(Visitor stranger, string path)
    {
        using var response = await stranger.GetAsync(path);
        return response.IsSuccessStatusCode;
    }

    private static async Task HoverChartsAsync(IPage page)
    {
        foreach (var chart in await page.Locator("[data-figure] svg").AllAsync())
        {
            if (await chart.BoundingBoxAsync() is { Width: > 0 })
            {
                await chart.HoverAsync(new() { Force = true });
            }
        }
    }
}

public sealed class EveryPageOnATelephoneTests(Sites sites, Browser browser) : EveryPageTests(sites, browser, 360, null);

public sealed class EveryPageOfTheDirectorTests(Sites sites, Browser browser) : EveryPageTests(sites, browser, 1280, "programme-director");

public sealed class EveryPageOfARecorderOnATelephoneTests(Sites sites, Browser browser) : EveryPageTests(sites, browser, 360, "haringey-recorder", isBeyondStrangers: true);
