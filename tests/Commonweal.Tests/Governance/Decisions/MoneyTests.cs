using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class MoneyTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "INV-08")]
    [Trait("Requirement", "GAP-6")]
    public async Task A_line_of_money_is_shown_and_its_partner_is_to_be_asked()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter with money");

        var wrong = await way.SendAsync("money", "programme-director", ("Input.Partner", "uclh"), ("Input.Kind", "Capital"), ("Input.Direction", "Pays"), ("Input.Amount", "ten"), ("Input.Words", "A scanner"));
        var page = await way.SendAsync("money", "programme-director", ("Input.Partner", "uclh"), ("Input.Kind", "Capital"), ("Input.Direction", "Pays"), ("Input.Amount", "1,250.50"), ("Input.Words", "A scanner"));

        Assert.Contains("The sum must be in pounds", wrong.Errors(), StringComparison.Ordinal);
        Assert.Equal("£1,250.50", page.Table("Who pays and who gains").Cell("UCLH", "Amount"));
        Assert.Contains("UCLH is to be asked what it would mean for it.", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "INV-08")]
    public async Task A_sum_is_refused_where_it_was_said_that_no_money_moves()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter without money");
        await way.SayAsync();

        var page = await way.SendAsync("money", "programme-director", ("Input.Partner", "uclh"), ("Input.Kind", "Capital"), ("Input.Direction", "Pays"), ("Input.Amount", "100"), ("Input.Words", "A scanner"));

        Assert.StartsWith("It was said that it costs and brings nobody anything. Say what it would do again with that box clear", page.ProblemAt("Input.Amount"), StringComparison.Ordinal);
    }
}
