using Microsoft.Playwright;

namespace Commonweal.Tests.Walks;

/// <summary>Every page in the browser, wide and narrow: nothing for axe to find, no breach of the content policy, no sideways scroll, charts hovered. Each reader is a class, so that they walk side by side.</summary>
public abstract class EveryPageTests(Sites sites, Browser browser, int width, string? signIn, bool isBeyondStrangers = false) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "EQA-04")]
    [Trait("Requirement", "QUA-05")]
    public async Task Every_page_is_accessible_fits_its_window_and_keeps_the_content_policy()
    {
        var site = await sites.DemonstrationAsync();
        await using var page = await browser.OpenAsync(site, width, signIn);
        using var stranger = site.NewVisitor();
        var (faults, seen) = (new List<string>(), new HashSet<string>());

        foreach (var route in Routes.Of(site).Where(r => !r.Path.StartsWith("/api/", StringComparison.Ordinal) && !r.Path.StartsWith("/feeds/", StringComparison.Ordinal) && !r.Path.EndsWith(".ics", StringComparison.Ordinal) && !r.Path.EndsWith(".html", StringComparison.Ordinal) && r.Path is not ("/openapi/v1.json" or "/openapi/1.json" or "/health")))
        {
            // What strangers see at this width their own walk has looked at.
            if (isBeyondStrangers && await IsOpenToAsync(stranger, route.Path))
            {
                continue;
            }

            var response = await page.GoAsync(route.Path);

            // Many pages lead to one sign-in, or to one refusal: each is looked at once.
            if (!seen.Add(response?.Status == 200 ? new Uri(page.Page.Url).AbsolutePath : $"{response?.Status}"))
            {
                continue;
            }

            if (response?.Headers.GetValueOrDefault("content-type")?.StartsWith("text/html", StringComparison.Ordinal) != true)
            {
                continue;
            }

            await HoverChartsAsync(page.Page);
            faults.AddRange((await page.AccessibilityFaultsAsync()).Select(fault => $"{route.Path}: {fault}"));
            if (await page.OverflowAsync() is var pixels and > 0)
            {
                faults.Add($"{route.Path}: {pixels} pixels wider than its window");
            }
        }

        faults.AddRange(page.Complaints.Where(complaint => !complaint.Contains("the server responded with a status of", StringComparison.Ordinal)).Distinct());
        Assert.Empty(faults);
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
