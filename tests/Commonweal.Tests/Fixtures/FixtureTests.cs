namespace Commonweal.Tests.Fixtures;

/// <summary>That the ground under the other tests holds.</summary>
public sealed class FixtureTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    public async Task The_site_answers_on(Engine engine)
    {
        using var visitor = (await sites.OnAsync(engine)).NewVisitor();

        Assert.Equal("Healthy", await visitor.TextAsync("/health"));
    }

    [Fact]
    public async Task The_browser_opens_a_page()
    {
        await using var page = await browser.OpenAsync(await sites.DemonstrationAsync());

        var response = await page.GoAsync("/health");

        Assert.Equal(200, response!.Status);
    }

    [Fact]
    public async Task A_button_without_a_name_is_a_fault_that_axe_names()
    {
        await using var page = await browser.OpenAsync(await sites.DemonstrationAsync());
        await page.GoAsync("/about");
        await page.Page.EvaluateAsync("document.querySelector('main').append(document.createElement('button'))");

        Assert.StartsWith("button-name (critical)", Assert.Single(await page.AccessibilityFaultsAsync()), StringComparison.Ordinal);
    }
}
