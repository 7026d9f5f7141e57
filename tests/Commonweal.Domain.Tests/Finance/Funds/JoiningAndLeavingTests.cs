using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class JoiningAndLeavingTests
{
    private static readonly string[] Partners = ["a", "b", "c"];

    [Fact]
    [Trait("Requirement", "S75-13")]
    public void Each_month_is_shared_among_those_in_force_and_rounded_by_itself()
    {
        var months = JoiningAndLeaving.Of(Partners, [Of(4, 1, "a", "b"), Of(5, 1, "a", "b"), Of(6, -2, "b", "c"), Of(7, 100, "c")], new ProRataToContributions()).Value;

        Assert.Equal([2, -1, 99], months.ShareTotal.Select(s => s.Value.Pence));
        Assert.Equal(new Money(100), months.VarianceTotal);
        Assert.Equal(["b", "c"], months.Months[2].Shares.Partners);
        Assert.Equal("In June 2017 the fund was £0.02 under, shared among b and c.", months.Workings[2]);
    }

    [Fact]
    public void A_month_in_which_nobody_puts_anything_in_has_nothing_to_share_by() =>
        Assert.IsType<NothingToApportionBy>(JoiningAndLeaving.Of(Partners, [new(new(2017, 4), new Dictionary<string, Money>(), new Money(5))], new ProRataToContributions()).Refusal);

    [Fact]
    public void Agreed_per_cents_hold_among_those_in_force()
    {
        var rule = new FixedPercent(new Dictionary<string, decimal> { ["a"] = 50, ["b"] = 30, ["c"] = 20 });

        Assert.Equal([50, 60, 40], JoiningAndLeaving.Of(Partners, [Of(4, 100, "b", "c"), Of(5, 50, "a")], rule).Value.ShareTotal.Select(s => s.Value.Pence));
        Assert.Throws<KeyNotFoundException>(() => JoiningAndLeaving.Of(["b"], [Of(4, 1, "b")], rule));
    }

    private static FundMonth Of(int month, long over, params string[] inForce) =>
        new(new(2017, month), inForce.ToDictionary(p => p, _ => new Money(100_00)), new Money((100_00 * inForce.Length) + over));
}
