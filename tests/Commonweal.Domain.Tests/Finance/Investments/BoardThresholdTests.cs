using Commonweal.Domain.Finance.Investments;

namespace Commonweal.Domain.Tests.Finance.Investments;

public sealed class BoardThresholdTests
{
    private static readonly BoardThreshold Rule = new(new(250_000_00), new(2017, 4, 1));

    [Theory]
    [InlineData(250_000_00, 250_000_00, true, "2017-04-01", BoardReason.AtOrUnder)]
    [InlineData(250_000_01, 0, true, "2017-04-01", BoardReason.Over)]
    [InlineData(0, -250_000_01, true, "2017-04-01", BoardReason.Over)]
    [InlineData(900_000_00, 0, true, "2017-03-31", BoardReason.BeforeItBegan)]
    [InlineData(900_000_00, 0, false, "2017-03-31", BoardReason.NotLocal)]
    [Trait("Requirement", "INV-02")]
    public void Exactly_the_sum_is_not_over_it_and_capital_and_revenue_are_not_added(long capital, long revenue, bool isLocal, string on, BoardReason reason)
    {
        var proposal = new ProposedInvestment(new(capital), new(revenue), isLocal, DateOnly.Parse(on));

        Assert.Equal(reason, Rule.ReasonFor(proposal));
        Assert.EndsWith(".", Rule.InWords(proposal), StringComparison.Ordinal);
    }
}
