using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class GiveViewTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "DEC-03")]
    [Trait("Requirement", "PAR-10")]
    public async Task A_partner_gives_the_view_of_its_own_seats_alone_and_beyond_its_limit_it_is_recommended()
    {
        using var way = await new OnItsWay(await sites.DemonstrationAsync()).ReadyAsync("A matter with views");
        await way.SendAsync("money", "programme-director", ("Input.Partner", "haringey-council"), ("Input.Kind", "Capital"), ("Input.Direction", "Pays"), ("Input.Amount", "9000"), ("Input.Words", "A lift"));
        await way.SendAsync("ask", "programme-director", [("Input.Partners", "haringey-council"), .. Forms.Day("Input.ReplyBy", 30, 10, 2017)]);
        await way.SendAsync("answer", "haringey-recorder", ("Input.Kind", "NoEffect"), ("Input.Words", "It is in the budget"));
        await way.CallAsync();

        Assert.Contains("Choose one of your organisation’s seats", (await way.ViewAsync("haringey-recorder", null, "chief-executive-uclh")).Errors(), StringComparison.Ordinal);
        var page = await way.ViewAsync("haringey-recorder", null, "chief-executive-haringey-council", limit: "5000");

        Assert.Contains("Chief Executive, Haringey Council (Local authority): Agree, subject to our own body", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("Must approve", page.Table("Every body").Cell("Haringey Council Cabinet", "Asked for"));
    }
}
