using System.Net;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Interests;

public sealed class EndTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-23")]
    public async Task Only_its_owner_ends_an_interest_and_it_stays_in_the_register()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var owner = await site.SignInAsAsync("islington-councillor");
        using var other = await site.SignInAsAsync("haringey-recorder");
        var link = (await owner.PageAsync("/governance/interests")).QuerySelectorAll("main a").Single(a => a.TextContent.Contains("It ended", StringComparison.Ordinal)).GetAttribute("href")!;

        using var refused = await other.GetAsync(link);
        var done = await owner.SendAndReadAsync((await owner.PageAsync(link)).Form(), ("LastDay.Day", "1"), ("LastDay.Month", "10"), ("LastDay.Year", "2017"));

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Contains("1 October 2017", done.Body(), StringComparison.Ordinal);
        Assert.Contains("Spouse is employed by a care agency", done.Body(), StringComparison.Ordinal);
    }
}
