namespace Commonweal.Tests.Partnership.Commitments;

public sealed class IndexTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "TGT-02")]
    public async Task The_eight_commitments_are_shown_with_what_is_late_first()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/commitments");

        Assert.Equal(Enumerable.Range(1, 8).Select(n => $"Commitment {n}"), page.QuerySelectorAll(".cw-cards h2").Select(h => h.TextContent.Trim().Split(':')[0]));
        Assert.Contains("18 are late", page.MainText(), StringComparison.Ordinal);
        Assert.Equal(["3 late", "1 past its day, nothing reported", "1 due soon"], page.QuerySelectorAll(".cw-cards > li")[3].QuerySelectorAll(".cw-state").Select(s => s.TextContent.Trim()));
        Assert.StartsWith("Late (by 162 days)", page.QuerySelector(".cw-table .cw-state")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "TGT-02")]
    public async Task What_was_late_on_any_other_day_can_be_read()
    {
        var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("Of 26 targets with an owner, 3 are late on 1 June 2017", (await visitor.PageAsync("/partnership/commitments?asAt=2017-06-01")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "TGT-02")]
    public async Task The_timeline_says_in_a_computed_sentence_what_it_shows_and_fits_a_phone()
    {
        var site = await sites.DemonstrationAsync();
        foreach (var width in new[] { 1280, 360 })
        {
            await using var page = await browser.OpenAsync(site, width);
            await page.GoAsync("/partnership/commitments");
            await page.Page.WaitForSelectorAsync("#targets-timeline svg");

            Assert.Equal(0, await page.OverflowAsync());
            Assert.StartsWith("Of 29 targets with a day, 21 had fallen due by 9 October 2017: 18 late, 1 met and 2 under way.", await page.Page.InnerTextAsync("#targets-timeline-sentence"), StringComparison.Ordinal);
            Assert.Empty(await page.AccessibilityFaultsAsync());
            Assert.Empty(page.Complaints);
        }
    }

    [Fact]
    public async Task The_api_lists_commitments_with_their_states()
    {
        var json = await (await sites.DemonstrationAsync()).NewVisitor().TextAsync("/api/commitments");

        Assert.Contains("\"title\":\"One transformation approach\"", json, StringComparison.Ordinal);
        Assert.Contains("\"late\":4", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commitments_and_targets_are_found_by_search()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/search?q=blood+pressure");

        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/partnership/targets/tgt-u.2");
    }
}
