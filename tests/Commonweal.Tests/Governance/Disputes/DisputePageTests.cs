using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Disputes;

public sealed class DisputePageTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    private const string Visits = "/governance/disputes/who-pays-for-evening-visits";

    [Fact]
    [Trait("Requirement", "DIS-01")]
    public async Task It_shows_each_dated_step_and_the_stage_reached_on_the_day_looked_at()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var now = await recorder.PageAsync(Visits);
        var before = await recorder.PageAsync($"{Visits}?asAt=2017-09-01");

        Assert.Equal(4, now.QuerySelectorAll(".cw-steps h3").Length);
        Assert.StartsWith("Written notice", before.Fact("Stage reached"), StringComparison.Ordinal);
        Assert.Contains("That day has passed", now.Fact("It has until"), StringComparison.Ordinal);
        Assert.Equal(4, (await CsvFile.ReadAsync(recorder, $"{Visits}?format=csv")).Rows.Count);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Its_pages_are_accessible_and_fit_their_window(int width)
    {
        await using var page = await browser.OpenAsync(await sites.DemonstrationAsync(), width, "whittington-chief-executive");

        foreach (var path in new[] { "/governance/disputes", Visits, "/governance/disputes/give-notice", $"{Visits}/next-stage" })
        {
            await page.GoAsync(path);
            Assert.Empty(await page.AccessibilityFaultsAsync());
            Assert.True(await page.OverflowAsync() <= 0, path);
        }

        Assert.Empty(page.Complaints);
    }
}
