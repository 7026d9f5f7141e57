using System.Text.Json;

namespace Commonweal.Tests.Partnership.Radar;

public sealed class IndexTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "AGR-02")]
    public async Task What_ends_or_is_awaited_is_shown_with_days_and_what_to_do()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/radar");
        var text = page.QuerySelector("main")!.TextContent;

        Assert.Contains("North Middlesex: has not approved Haringey and Islington Wellbeing Partnership Agreement.", text, StringComparison.Ordinal);
        Assert.Contains("130 days ago", text, StringComparison.Ordinal);
        Assert.Contains("Sharing information for direct care: its term ends on 30 September 2019.", text, StringComparison.Ordinal);
        Assert.Contains("Put forward a new version", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AGR-02")]
    public async Task Seen_from_another_day_the_refresh_is_overdue()
    {
        using var json = JsonDocument.Parse(await (await sites.DemonstrationAsync()).NewVisitor().TextAsync("/api/radar?asAt=2018-04-10"));

        var refresh = json.RootElement.EnumerateArray().Single(r => r.GetProperty("kind").GetString() == "RefreshDue" && r.GetProperty("page").GetString()!.EndsWith("/partnership-agreement", StringComparison.Ordinal));

        Assert.Equal(-10, refresh.GetProperty("daysAway").GetInt32());
    }

    [Fact]
    public async Task The_figure_fits_a_phone()
    {
        await using var page = await browser.OpenAsync(await sites.DemonstrationAsync(), width: 360);
        await page.GoAsync("/partnership/radar");
        await page.Page.WaitForSelectorAsync("#radar-timeline svg");

        Assert.Equal(0, await page.OverflowAsync());
        Assert.Empty(await page.AccessibilityFaultsAsync());
        Assert.Empty(page.Complaints);
    }
}
