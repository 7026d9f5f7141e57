using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Tests.Partnership;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Budgets;

public sealed class BudgetRulesTests
{
    private static readonly DateOnly Day = new(2017, 7, 1);
    private static readonly PartnerId Council = PartnerId.From(Papers.Id("council"));
    private static readonly PartnerId Ccg = PartnerId.From(Papers.Id("ccg"));
    private static readonly Money Limit = new(100);
    private static readonly NamedDecision InEffect = new("One pool", true, "In effect");

    [Fact]
    [Trait("Requirement", "BUD-02")]
    public void A_small_budget_is_run_by_one_partner_and_a_larger_one_only_by_a_decision() => Laws.Hold(
        Gen.Choose(1, 200),
        pence =>
        {
            var choice = Choice(BudgetState.SingleManaged, Council);
            var (without, with) = (BudgetRules.MayChoose(Budget(pence), choice, Limit, null, "Council"), BudgetRules.MayChoose(Budget(pence), choice, Limit, InEffect, "Council"));
            return with.Refusal is null && without.Refusal is LargeBudgetNeedsADecision == pence > Limit.Pence;
        });

    [Fact]
    public void Where_no_sum_is_set_no_budget_is_small() =>
        Assert.Equal(new LargeBudgetNeedsADecision(new Money(1), null), BudgetRules.MayChoose(Budget(1), Choice(BudgetState.SingleManaged, Council), null, null, "Council").Refusal);

    [Fact]
    public void Every_pool_needs_a_decision_and_it_must_be_in_effect()
    {
        Assert.Equal(new PoolNeedsADecision(), BudgetRules.MayChoose(Budget(1), Choice(BudgetState.Pooled), Limit, null, null).Refusal);
        Assert.Equal(new DecisionNotInEffect("One pool", "Being prepared"), BudgetRules.MayChoose(Budget(1), Choice(BudgetState.Pooled), Limit, new("One pool", false, "Being prepared"), null).Refusal);
        Assert.False(BudgetRules.MayChoose(Budget(1), Choice(BudgetState.Pooled), Limit, InEffect, null).IsRefused);
    }

    [Fact]
    public void Whoever_runs_it_has_money_in_it() =>
        Assert.Equal(new ManagerHasNoLine("CCG"), BudgetRules.MayChoose(Budget(1), Choice(BudgetState.SingleManaged, Ccg), Limit, null, "CCG").Refusal);

    [Fact]
    public void What_is_so_already_is_not_chosen_again()
    {
        Assert.Equal(new BudgetRunsSoAlready(BudgetState.Transparent), BudgetRules.MayChoose(Budget(1), Choice(BudgetState.Transparent), Limit, null, null).Refusal);
        Assert.False(BudgetRules.MayChoose(Budget(1, Choice(BudgetState.SingleManaged, Council)), Choice(BudgetState.SingleManaged, Council, "one-pool"), Limit, InEffect, "Council").IsRefused);
    }

    [Fact]
    public void A_budget_that_grew_over_the_sum_lacks_its_decision()
    {
        Assert.False(BudgetRules.LacksADecision(Budget(100, Choice(BudgetState.SingleManaged, Council)), Limit));
        Assert.True(BudgetRules.LacksADecision(Budget(101, Choice(BudgetState.SingleManaged, Council)), Limit));
        Assert.False(BudgetRules.LacksADecision(Budget(101, Choice(BudgetState.SingleManaged, Council, "one-pool")), Limit));
    }

    [Fact]
    public void The_sum_that_is_small_is_that_of_its_day()
    {
        SmallBudgetLimit[] limits = [Of(2017, 100), Of(2018, 200)];

        Assert.Equal([null, 100, 200], new[] { new DateOnly(2016, 1, 1), Day, new DateOnly(2018, 4, 1) }.Select(day => SmallBudgetLimit.On(limits, day)?.Pence));
        static SmallBudgetLimit Of(int year, long pence) => new() { From = new(year, 4, 1), Pence = pence, KnownFrom = DateTime.UnixEpoch, Provenance = new(null, "Ours") };
    }

    private static ServiceBudget Budget(long pence, BudgetStateChosen? chosen = null) => new("diabetes", new(2017), chosen,
    [
        new() { PartnerId = Council, Service = "diabetes", FinancialYear = 2017, Name = "Line", Version = 1, Kind = BudgetKind.Money, Purpose = BudgetPurpose.Other, Pence = pence, Basis = "Budget book", On = Day, KnownFrom = DateTime.UnixEpoch },
    ]);

    private static BudgetStateChosen Choice(BudgetState state, PartnerId? manager = null, string? decision = null) =>
        new() { Service = "diabetes", State = state, ManagerId = manager, Decision = decision, Words = "Agreed", On = Day, KnownFrom = DateTime.UnixEpoch };
}
