using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class SpendRulesTests
{
    private static readonly DateOnly Today = new(2017, 10, 9);

    [Theory]
    [InlineData(FundPart.Pool)]
    [InlineData(FundPart.RingFenced)]
    public void The_pool_and_a_ring_fence_spend_and_take_credit_notes(FundPart part)
    {
        Assert.False(SpendRules.MaySpend(Line(part), new Money(1), Today, Today).IsRefused);
        Assert.False(SpendRules.MaySpend(Line(part), new Money(-1), Today, Today).IsRefused);
    }

    [Fact]
    public void An_aligned_line_spends_its_own_and_contingency_spends_nothing()
    {
        Assert.IsType<AlignedSpendsItsOwn>(SpendRules.MaySpend(Line(FundPart.Aligned), new Money(1), Today, Today).Refusal);
        Assert.IsType<ContingencyIsNotSpent>(SpendRules.MaySpend(Line(FundPart.Contingency), new Money(1), Today, Today).Refusal);
    }

    [Fact]
    public void Nothing_is_posted_of_nought_or_for_a_day_to_come()
    {
        Assert.IsType<SumIsNought>(SpendRules.MaySpend(Line(FundPart.Pool), Money.Zero, Today, Today).Refusal);
        Assert.IsType<PostedAhead>(SpendRules.MaySpend(Line(FundPart.Pool), new Money(1), Today.AddDays(1), Today).Refusal);
        Assert.IsType<SumIsNought>(SpendRules.MayPayIn(new Money(-1), Today, Today).Refusal);
        Assert.IsType<PostedAhead>(SpendRules.MayPayIn(new Money(1), Today.AddDays(1), Today).Refusal);
        Assert.Equal(new Money(1), SpendRules.MayPayIn(new Money(1), Today, Today).Value);
    }

    private static FundLine Line(FundPart part) => new("Line", part, "Council", Money.Zero);
}
