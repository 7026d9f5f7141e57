using Commonweal.Domain.Finance.Savings;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Savings;

public sealed class JointSavingsTests
{
    [Fact]
    [Trait("Requirement", "SAV-05")]
    public void What_the_bodies_gain_makes_what_the_system_does_and_a_lower_price_alone_nothing() => Laws.Hold(
        from saving in Gen.Choose(0, 1000) from cost in Gen.Choose(0, 1000) from investment in Gen.Choose(0, 1000) select new SavingScheme("S", "ccg", "trust", new(saving), new(saving), new(cost), new(investment)),
        s => JointSavings.Of([s, s with { Commissioner = "council" }]) is var all && Money.Sum(all.ByPartner.Values) == all.SystemNet && s.SystemNet == s.ProviderCostOut - s.Investment);

    [Theory]
    [InlineData(100, 100, 0, true)]
    [InlineData(100, 100, 1, false)]
    [InlineData(0, 0, 0, false)]
    public void A_saving_that_only_moves_the_cost_is_named(long saving, long loss, long costOut, bool isShift) =>
        Assert.Equal(isShift, new SavingScheme("S", "ccg", "trust", new(saving), new(loss), new(costOut), new(0)).IsCostShift);
}
