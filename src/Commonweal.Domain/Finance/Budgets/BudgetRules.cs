using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Budgets;

/// <summary>A decision as the chooser named it.</summary>
public sealed record NamedDecision(string Title, bool IsInEffect, string StandsAt);

/// <summary>How a service's budget may be run: a small one by one partner, a larger one only by a decision of all (BUD-02). A service at a time.</summary>
public static class BudgetRules
{
    /// <param name="limit">Up to what sum a budget is small; null where no sum is set, and then every budget needs a decision.</param>
    /// <param name="decision">That which the choice names; null where it names none.</param>
    /// <param name="manager">The name of the partner that would run it.</param>
    public static Outcome<BudgetStateChosen> MayChoose(ServiceBudget budget, BudgetStateChosen choice, Money? limit, NamedDecision? decision, string? manager) =>
        decision is { IsInEffect: false } ? new DecisionNotInEffect(decision.Title, decision.StandsAt)
        : choice.State == BudgetState.SingleManaged && budget.Lines.All(l => l.PartnerId != choice.ManagerId) ? new ManagerHasNoLine(manager ?? "No partner")
        : choice.State == BudgetState.Pooled && decision is null ? new PoolNeedsADecision()
        : choice.State == BudgetState.SingleManaged && decision is null && IsLarge(budget, limit) ? new LargeBudgetNeedsADecision(budget.Total, limit)
        : IsTheSame(budget, choice) ? new BudgetRunsSoAlready(choice.State)
        : choice;

    public static bool IsLarge(ServiceBudget budget, Money? limit) => limit is not { } most || budget.Total > most;

    /// <summary>Whether it is run in a way for which a decision is missing, as when a small budget has grown.</summary>
    public static bool LacksADecision(ServiceBudget budget, Money? limit) =>
        budget.Chosen is { Decision: null } chosen && (chosen.State == BudgetState.Pooled || (chosen.State == BudgetState.SingleManaged && IsLarge(budget, limit)));

    private static bool IsTheSame(ServiceBudget budget, BudgetStateChosen choice) =>
        budget.State == choice.State && budget.Chosen?.ManagerId == choice.ManagerId && budget.Chosen?.Decision == choice.Decision;
}

public sealed record LargeBudgetNeedsADecision(Money Total, Money? Limit)
    : Refusal($"The budget comes to {Sentences.Pounds(Total.Pence)}, and {(Limit is { } most ? $"up to {Sentences.Pounds(most.Pence)} is small enough" : "no sum is set up to which a budget is small enough")} for one partner to run it without a decision of all. Name the decision, or leave each partner to run its own.")
{
    public override string RestsOn => "S0:396-398";

    public override string WhoCouldMend => "The partners, by a decision";
}

public sealed record PoolNeedsADecision() : Refusal("Pooling is decided case by case. Name the decision that pools this budget.")
{
    public override string RestsOn => "S1:194";

    public override string WhoCouldMend => "The partners, by a decision";
}

public sealed record DecisionNotInEffect(string Title, string StandsAt) : Refusal($"“{Title}” is not in effect: {StandsAt}. Wait until it is, or name another decision.");

public sealed record ManagerHasNoLine(string Partner) : Refusal($"{Partner} has no line in this budget. Choose a partner that has money in it.");

public sealed record BudgetRunsSoAlready(BudgetState State) : Refusal($"It is run so already: {State.InWords()}. Change how it is run, who runs it, or the decision.");
