using Commonweal.Tests.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.RiskShares;

public sealed class TermsPageTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "S75-13")]
    public async Task Terms_hold_from_their_day_once_every_partner_agreed_for_itself(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var manager = await site.PoolManagerAsync();
        using var council = await site.SignInAsAsync("haringey-recorder");
        using var ccg = await site.SignInAsync("shared-accountable-officer", "Haringey");

        var put = await manager.SendFormAsync(
            $"{RiskSharePageTests.Page}/vary",
            [("Input.Over[0].How", "contributions"), ("Input.Over[0].Top", "3"), ("Input.Over[1].How", "partner:haringey-council"), ("Input.Under[0].How", "percents"), ("Input.Under[0].Shares", "70; 30"),
            .. Forms.Day("Input.From", 1, 10, 2017), ("Input.Words", "The council buys, so it bears what is large")]);
        var terms = new Uri(put.BaseUri).AbsolutePath;
        await council.SendFormAsync(terms, ("Input.Minute", "Cabinet member signing"));
        var half = (await manager.PageAsync(RiskSharePageTests.Page)).MainText();
        await ccg.SendFormAsync(terms, ("Input.Minute", "GB 17/92"));
        var whole = (await manager.PageAsync(RiskSharePageTests.Page)).MainText();

        Assert.Contains("above that it falls on Haringey Council alone", put.MainText(), StringComparison.Ordinal);
        Assert.Contains("not agreed yet by Haringey CCG", half, StringComparison.Ordinal);
        Assert.Contains("above that it falls on Haringey Council alone", whole, StringComparison.Ordinal);
        Assert.Contains("What is under is shared 70% to Haringey Council and 30% to Haringey CCG.", whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_agreed_stands_with_the_minute()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Equal(["Agreed on 28 March 2017", "Agreed on 28 March 2017"], (await visitor.PageAsync($"{RiskSharePageTests.Page}/1")).Table("Who agreed").Column("Agreed?"));
    }
}
