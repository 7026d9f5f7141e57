using Commonweal.Domain.Finance.ControlTotal;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.ControlTotal;

public sealed class ShadowControlTotalTests
{
    [Fact]
    [Trait("Requirement", "CTL-01")]
    public void The_local_shares_of_all_are_added_with_a_surplus_above_nought_whoever_it_is()
    {
        var total = ShadowControlTotal.Of(
            [new("trust", new(101), new(-101), 50, SignConvention.SurplusPositive), new("council", new(0), new(30), 100, SignConvention.OverspendPositive)], [], new(-81));

        Assert.Equal([new("trust", new(51), new(-51)), new("council", new(0), new(-30))], total.Positions);
        Assert.Equal((new(51), new(-81), true), (total.SystemPlan, total.SystemForecast, total.IsAchieved));
        Assert.False((total with { Total = new(-80) }).IsAchieved);
    }

    [Fact]
    [Trait("Requirement", "CTL-02")]
    public void It_says_that_it_is_a_shadow() =>
        Assert.Contains("This is a shadow; each body's own duty stands.", ShadowControlTotal.Of([], [], new(0)).Workings[0], StringComparison.Ordinal);

    [Fact]
    public void Adjustments_that_do_not_come_to_nought_are_said_and_change_nothing()
    {
        var total = ShadowControlTotal.Of([], [new("a", "b", new(-5)), new("b", "a", new(6))], new(0));

        Assert.Equal((new(1), Money.Zero), (total.NetNeutralCheck, total.SystemForecast));
        Assert.Equal("The adjustments between partners leave £0.01, and should leave nought.", total.Workings[^1]);
    }
}
