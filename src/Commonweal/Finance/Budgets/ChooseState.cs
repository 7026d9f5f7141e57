using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.Budgets;

public sealed record StateEntry(BudgetState State, PartnerOrganisation? Manager, CitedDecision? Decision, string Words);

/// <summary>The partnership's team enters how the partners agreed to run a service's budget; what was chosen before stays below it.</summary>
public sealed class ChooseState(KeepAct acts, Standing standing)
{
    public Refusal? MayChoose() => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    public Task<Refusal?> ExecuteAsync(BudgetsReading reading, ServiceBudget budget, StateEntry entry, Guid key, CancellationToken cancellation)
    {
        var choice = new BudgetStateChosen { Service = budget.Service, State = entry.State, ManagerId = entry.Manager?.Id, Decision = entry.Decision?.Slug, Words = entry.Words, On = acts.Today, KnownFrom = acts.Now };
        var named = entry.Decision is { } d ? new NamedDecision(d.Title, d.IsInEffect, d.StandsAt) : null;
        var lawful = MayChoose() is { } cannot ? cannot : BudgetRules.MayChoose(budget, choice, reading.Limit?.Sum, named, entry.Manager?.ShortName);
        return acts.KeepAsync(lawful, "ChooseBudgetState", BudgetsReading.Address(budget.Service),
            $"The budget for {reading.NameOf(budget.Service)} is run so: {reading.StateInWords(entry.State, entry.Manager?.Id)}. {entry.Words}", key, cancellation);
    }
}
