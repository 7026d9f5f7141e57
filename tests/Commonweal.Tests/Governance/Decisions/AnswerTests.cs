using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Domain.Governance.Impacts;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class AnswerTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "INV-03")]
    public async Task A_partner_that_was_asked_answers_for_itself_with_an_amount()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter to answer");
        await way.SendAsync("ask", "programme-director", [("Input.Partners", "whittington-health"), .. Forms.Day("Input.ReplyBy", 30, 10, 2017)]);

        Assert.False((await (await way.AsAsync("haringey-recorder")).PageAsync($"{way.Url}/answer")).HasForm());
        Assert.Contains(new EffectNeedsAmount().Sentence, (await way.SendAsync("answer", "whittington-recorder", ("Input.Kind", "Effect"), ("Input.Words", "We lose"))).Errors(), StringComparison.Ordinal);
        var page = await way.SendAsync("answer", "whittington-recorder", ("Input.Kind", "Effect"), ("Input.Amount", "−310,000"), ("Input.Words", "We lose the income"));

        Assert.Equal("Worse off by £310,000 a year", page.Table("What it would mean for each partner").Cell("Whittington Health", "Answer"));
    }
}
