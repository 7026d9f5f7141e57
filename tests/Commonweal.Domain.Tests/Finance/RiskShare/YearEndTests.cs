using Commonweal.Domain.Finance;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.RiskShare;

public sealed class YearEndTests
{
    private static readonly string[] Both = ["council", "ccg"];

    [Fact]
    [Trait("Requirement", "S75-13")]
    [Trait("Requirement", "CTL-03")]
    public void Under_every_variant_no_penny_is_lost_or_made() => Laws.Hold(RandomFunds.Any, year =>
        YearEnd.Of(year) is var end && (end.IsRefused ? end.Refusal is NothingToApportionBy : end.Value.Casts));

    [Fact]
    public void The_same_year_run_again_gives_the_same_pennies() => Laws.Hold(RandomFunds.Any, year =>
        YearEnd.Of(year) is { IsRefused: false } one && YearEnd.Of(year).Value is var again
            ? one.Value.NetCost.SequenceEqual(again.NetCost) && Both.Where(year.Partners.Contains).All(p => one.Value.WorkingsFor(p).SequenceEqual(again.WorkingsFor(p)))
            : true);

    [Fact]
    public void No_partner_bears_more_of_an_overspend_than_its_cap_but_who_takes_what_is_above() => Laws.Hold(RandomFunds.WithCaps, year =>
    {
        var end = YearEnd.Of(year).Value;
        var rule = (Capped)year.Policy.Share;
        var contributions = year.PoolContributions();
        return end.ResidualToShare.Sign <= 0 || year.Partners.Where(p => rule.Above is not AboveCap.To to || to.Partner != p).All(p =>
            (!rule.Caps.TryGetValue(p, out var cap) || end.PoolShare[p] <= cap)
            && (!rule.CapPercents.TryGetValue(p, out var percent) || end.PoolShare[p] <= contributions[p].PercentRoundedDown(percent)));
    });

    [Fact]
    public void What_a_bill_says_of_each_step_makes_the_bill() => Laws.Hold(RandomFunds.Any, year =>
        YearEnd.Of(year) is { IsRefused: true } || YearEnd.Of(year).Value is var end && year.Partners.All(p => Money.Sum(end.Steps.Select(s => s.Shares[p])) == end.BalancingPayment[p]));

    [Fact]
    [Trait("Requirement", "SAV-03")]
    public void Savings_reduce_an_overspend_first_and_what_is_left_goes_back_to_those_who_delivered_it()
    {
        var year = Fund(overspend: 100_00) with { Savings = [new("council", new Money(100_00)), new("ccg", new Money(50_01))] };

        var returned = YearEnd.Of(year with { Policy = year.Policy with { ReturnsExcessSavings = true } }).Value;
        var joined = YearEnd.Of(year).Value;

        Assert.Equal((new(100_00), new(50_01)), (returned.SavingsAppliedToOverspend, returned.SavingsExcess));
        Assert.Equal([-33_34, -16_67], Pence(returned.SavingsExcessReturned));
        Assert.Equal([-25_01, -25_00], Pence(joined.PoolShare));
        Assert.Equal(new Money(-50_01), joined.ResidualToShare);
    }

    [Fact]
    public void Savings_never_widen_an_overspend_that_is_none()
    {
        var end = YearEnd.Of(Fund(overspend: -10_00) with { Savings = [new("ccg", new Money(5_00))] }).Value;

        Assert.Equal((Money.Zero, new Money(5_00), new Money(-15_00)), (end.SavingsAppliedToOverspend, end.SavingsExcess, end.ResidualToShare));
    }

    [Fact]
    [Trait("Requirement", "S75-06")]
    public void What_is_ring_fenced_or_aligned_goes_to_its_origin_and_is_never_shared()
    {
        var year = new FundYear(Both, [new("R", FundPart.RingFenced, "ccg", new(1_00)), new("A", FundPart.Aligned, "council", new(1_00))],
            [new("ccg", FundPart.RingFenced, new(1_00)), new("council", FundPart.Aligned, new(1_00))], [new("R", new(3_00)), new("A", new(50))], new RiskSharePolicy(new ProRataToContributions()));

        var end = YearEnd.Of(year).Value;

        Assert.Equal([-50, 2_00], Pence(end.BalancingPayment));
        Assert.Equal((Money.Zero, Money.Zero), (end.PoolVarianceGross, end.PoolShare.Total));
        Assert.Contains("What ring-fenced and aligned lines spent over or under goes to the partner whose money it was. For ccg: £2.", end.WorkingsFor("ccg"));
    }

    [Fact]
    public void Without_a_risk_share_each_line_falls_on_the_partner_whose_money_it_was()
    {
        var end = YearEnd.Of(Fund(overspend: 30_00, of: "ccg") with { Policy = new RiskSharePolicy(new NoRiskShare()) }).Value;

        Assert.Equal([0, 30_00], Pence(end.BalancingPayment));
    }

    [Fact]
    public void Nothing_in_the_pool_to_share_by_is_refused()
    {
        var year = new FundYear(Both, [new("P", FundPart.Pool, "ccg", Money.Zero)], [], [new("P", new(1))], new RiskSharePolicy(new ProRataToContributions()));

        Assert.IsType<NothingToApportionBy>(YearEnd.Of(year).Refusal);
        Assert.False(YearEnd.Of(year with { Spend = [] }).IsRefused);
    }

    [Fact]
    public void Fixed_lines_are_the_hosts_and_savings_come_off_every_bill_in_proportion()
    {
        var year = new FundYear(Both,
            [new("F", FundPart.Pool, "ccg", Money.Zero), new("V", FundPart.Pool, "ccg", Money.Zero, new Dictionary<string, decimal> { ["council"] = 25, ["ccg"] = 75 })],
            [], [new("F", new(100)), new("V", new(100))], new RiskSharePolicy(new FixedAndVariableLines())) { Host = "council" };

        Assert.Equal([125, 75], Pence(YearEnd.Of(year).Value.PoolShare));
        Assert.Equal([63, 37], Pence(YearEnd.Of(year with { Savings = [new("ccg", new(100))] }).Value.PoolShare));
    }

    [Fact]
    public void What_is_carried_forward_is_split_in_proportion_to_what_each_would_be_given_back()
    {
        var year = Fund(overspend: -100_00) with { Policy = new RiskSharePolicy(new FixedPercent(Percents(60, 40), Percents(90, 10))) { Underspend = new CarryForward(new(50_00)) } };

        var end = YearEnd.Of(year).Value;

        Assert.Equal([45_00, 5_00], Pence(end.CarriedForward));
        Assert.Equal([-45_00, -5_00], Pence(end.PoolShare));
        Assert.Equal([-90_00, -10_00], Pence(YearEnd.Of(year with { Policy = year.Policy with { Underspend = CarryForward.Nothing } }).Value.PoolShare));
    }

    [Fact]
    public void Nothing_is_spent_on_a_contingency_or_on_a_line_that_is_not_there()
    {
        var year = Fund(0) with { Lines = [.. Fund(0).Lines, new FundLine("C", FundPart.Contingency, "ccg", new(1_00))] };

        Assert.Throws<InvalidOperationException>(() => YearEnd.Of(year with { Spend = [new("C", new(1))] }));
        Assert.Throws<InvalidOperationException>(() => YearEnd.Of(year with { Spend = [new("Z", new(1))] }));
    }

    [Fact]
    public void An_underspend_may_be_shared_by_another_rule()
    {
        var policy = new RiskSharePolicy(new SingleBearer("council")) { ShareOfUnderspend = new SingleBearer("ccg") };

        Assert.Equal([9, 0], Pence(YearEnd.Of(Fund(9) with { Policy = policy }).Value.PoolShare));
        Assert.Equal([0, -9], Pence(YearEnd.Of(Fund(-9) with { Policy = policy }).Value.PoolShare));
    }

    [Fact]
    public void A_rule_that_names_somebody_else_is_not_that_funds()
    {
        SharingRule[] strangers =
        [
            new FixedPercent(Percents(50, 50), new Dictionary<string, decimal> { ["z"] = 100 }), new SingleBearer("z"), new Tolerance(new(1), "z", new ProRataToContributions()),
            new Banded([new Band(null, new Tolerance(new(1), null, new SingleBearer("z")))]), new Capped(new Dictionary<string, Money> { ["z"] = new(1) }, Percents(1, 1), new AboveCap.Unallocated()),
            new Capped(new Dictionary<string, Money>(), Percents(1, 1), new AboveCap.To("z")),
        ];

        Assert.All(strangers, rule => Assert.Throws<KeyNotFoundException>(() => YearEnd.Of(Fund(0) with { Policy = new RiskSharePolicy(rule) })));
    }

    private static FundYear Fund(long overspend, string of = "council") => new(
        Both,
        [new("P1", FundPart.Pool, "council", new(1_000_00)), new("P2", FundPart.Pool, "ccg", new(1_000_00))],
        [new("council", FundPart.Pool, new(1_000_00)), new("ccg", FundPart.Pool, new(1_000_00))],
        [new("P1", new(1_000_00)), new("P2", new(1_000_00)), new(of == "council" ? "P1" : "P2", new(overspend))],
        new RiskSharePolicy(new ProRataToContributions()));

    private static Dictionary<string, decimal> Percents(decimal council, decimal ccg) => new() { ["council"] = council, ["ccg"] = ccg };

    private static long[] Pence(PartnerSums sums) => [.. sums.Select(s => s.Value.Pence)];
}
