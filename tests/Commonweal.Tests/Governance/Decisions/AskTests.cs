using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class AskTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "INV-03")]
    public async Task Partners_are_asked_by_a_day()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter to ask about");

        Assert.Contains("Choose at least one", (await way.SendAsync("ask", "programme-director", Forms.Day("Input.ReplyBy", 30, 10, 2017))).Errors(), StringComparison.Ordinal);
        var page = await way.SendAsync("ask", "programme-director", [("Input.Partners", "uclh"), .. Forms.Day("Input.ReplyBy", 30, 10, 2017)]);

        Assert.Equal("No answer yet; asked for by 30 October 2017", page.Table("What it would mean for each partner").Cell("UCLH", "Answer"));
    }
}
