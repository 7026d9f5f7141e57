using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Prioritisation;

public sealed class CloseTests(Sites sites) : IClassFixture<Sites>
{
    private const string Address = "/governance/prioritisation/first-call-on-2018";

    [Fact]
    [Trait("Requirement", "DEC-17")]
    public async Task Once_closed_the_list_is_fixed()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var director = await site.SignInAsAsync("programme-director");
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        var page = await director.SendFormAsync($"{Address}/close", ("Words", "Into each partner’s budget"));

        Assert.Contains("Closed and fixed on 9 October 2017", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("its list is fixed", (await recorder.PageAsync($"{Address}/score")).MainText(), StringComparison.Ordinal);
    }
}
