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
}
