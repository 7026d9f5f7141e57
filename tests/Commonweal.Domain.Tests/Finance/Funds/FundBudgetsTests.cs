using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class FundBudgetsTests
{
    private static readonly FundBudgets Fund = new(
        [
            new("R1", FundPart.RingFenced, "ccg", new(1_000_00)), new("R2", FundPart.RingFenced, "council", new(1_000_00)),
            new("P1", FundPart.Pool, "council", new(500_00)), new("P2", FundPart.Pool, "ccg", new(250_00)), new("A1", FundPart.Aligned, "council", new(90_00)),
        ],
        new Month(2017, 6), new Money(100_00));

    [Fact]
    public void Up_to_the_limit_the_pool_manager_moves_money_and_over_it_not()
    {
        var moved = Fund.Vire(new("P1", "P2", new(100_00)), []).Value;

        Assert.Equal((new(400_00), new(350_00)), (moved["P1"].Budget, moved["P2"].Budget));
        Assert.IsType<VirementOverTheLimit>(Fund.Vire(new("P1", "P2", new(100_01)), ["council", "ccg"]).Refusal);
    }

    [Theory]
    [InlineData("R1", "P1", "", typeof(RingFenceNeedsItsOrigin))]
    [InlineData("P1", "R1", "", typeof(RingFenceNeedsItsOrigin))]
    [InlineData("P1", "R1", "council", typeof(RingFenceNeedsItsOrigin))]
    [InlineData("R1", "R2", "ccg", typeof(RingFenceNeedsItsOrigin))]
    [InlineData("R1", "R2", "ccg,council", null)]
    [InlineData("R1", "P1", "ccg", null)]
    [InlineData("A1", "P1", "council", typeof(AlignedBudgetCannotBeVired))]
    [InlineData("P1", "A1", "council", typeof(AlignedBudgetCannotBeVired))]
    [InlineData("P1", "P1", "", typeof(VirementToTheSameLine))]
    [InlineData("P1", "Z", "", typeof(NoSuchLine))]
    [InlineData("Z", "P1", "", typeof(NoSuchLine))]
    [Trait("Requirement", "S75-06")]
    public void A_ring_fence_asks_its_origin_either_way_and_aligned_money_does_not_move(string from, string to, string approvals, Type? refusal) =>
        Assert.Equal(refusal, Fund.Vire(new(from, to, new(1)), approvals.Split(',')).Refusal?.GetType());

    [Fact]
    public void No_more_is_moved_than_a_line_has() =>
        Assert.Equal(new Money(500_00), Assert.IsType<VirementMoreThanTheLine>((Fund with { Limit = new(900_00) }).Vire(new("P1", "P2", new(500_01)), []).Refusal).Budget);

    [Fact]
    public void Of_several_faults_the_first_is_said()
    {
        Assert.IsType<NoSuchLine>(Fund.Vire(new("Z", "Z", new(-1)), []).Refusal);
        Assert.IsType<VirementToTheSameLine>(Fund.Vire(new("A1", "A1", new(-1)), []).Refusal);
        Assert.IsType<VirementNotPositive>(Fund.Vire(new("A1", "R1", new(0)), []).Refusal);
        Assert.IsType<AlignedBudgetCannotBeVired>(Fund.Vire(new("R1", "A1", new(900_00)), []).Refusal);
        Assert.IsType<RingFenceNeedsItsOrigin>(Fund.Vire(new("R1", "P1", new(900_00)), []).Refusal);
    }

    [Fact]
    public void However_money_is_moved_the_budgets_come_to_the_same() => Laws.Hold(
        Gen.ListOf(from f in Gen.Choose(0, 4) from t in Gen.Choose(0, 4) from pence in Gen.Choose(-50, 120_00) select (f, t, pence)),
        moves =>
        {
            var end = moves.Aggregate(Fund, (fund, m) => fund.Vire(new(fund.Lines[m.f].Id, fund.Lines[m.t].Id, new(m.pence)), ["ccg"]) is { IsRefused: false } done ? done.Value : fund);
            return Money.Sum(end.Lines.Select(l => l.Budget)) == Money.Sum(Fund.Lines.Select(l => l.Budget)) && end["A1"].Budget == Fund["A1"].Budget;
        });

    [Fact]
    public void A_contribution_is_varied_by_every_partner_or_not_at_all()
    {
        Assert.Equal(["ccg"], Assert.IsType<EveryPartnerMustAgree>(Fund.Vary(new("council", "P1", new(5)), ["council"]).Refusal).Missing);
        Assert.IsType<NoSuchLine>(Fund.Vary(new("council", "Z", new(5)), []).Refusal);
        Assert.Equal(new Money(499_95), Fund.Vary(new("council", "P1", new(-5)), ["ccg", "council"]).Value["P1"].Budget);
    }

    [Fact]
    public void A_locked_month_takes_no_posting_and_is_restated_beside_its_first_version()
    {
        Assert.IsType<MonthIsLocked>(Fund.Post("P1", new(2017, 6, 30), new(10)).Refusal);
        Assert.IsType<NoSuchLine>(Fund.Post("Z", new(2017, 6, 30), new(10)).Refusal);
        Assert.Equal(new Money(7), Fund.Post("P1", new(2017, 7, 1), new(10)).Then(f => f.Post("P1", new(2017, 8, 1), new(-3))).Value.Posted["P1"]);
        Assert.IsType<RestatementNeedsReason>(Fund.Restate(new(2017, 6), "P1", " ").Refusal);
        Assert.IsType<NoSuchLine>(Fund.Restate(new(2017, 6), "Z", "why").Refusal);
        Assert.Equal([2, 3], new[] { Fund.Restate(new(2017, 6), "P1", "why"), Fund.Restate(new(2017, 6), "P1", "why").Then(f => f.Restate(new(2017, 6), "P2", "why")) }.Select(f => f.Value.Versions[new(2017, 6)]));
    }
}
