namespace Commonweal.Tests.Governance;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task It_leads_to_every_part_of_governance()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var links = (await visitor.PageAsync("/governance")).QuerySelectorAll("main a[href^='/governance/']").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Contains("/governance/bodies", links);
        Assert.All(links, link => Assert.StartsWith("/governance/", link, StringComparison.Ordinal));
        foreach (var link in links)
        {
            using var response = await visitor.GetAsync(link);
            Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        }
    }
}
