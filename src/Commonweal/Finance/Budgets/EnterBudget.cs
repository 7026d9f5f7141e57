using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Savings;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.Budgets;

public sealed record BudgetEntry(string Service, int FinancialYear, string Name, BudgetKind Kind, BudgetPurpose Purpose, Money Sum, int? Activity, string? Unit, decimal? Wte, PartnerId? Bearer, string Basis);

/// <summary>A partner enters a line of its own budget; a line of the same name is corrected by it. Nobody enters another's.</summary>
public sealed class EnterBudget(KeepAct acts, Standing standing)
{
    public DateOnly Today => acts.Today;

    public Refusal? MayEnter() => standing.PartnerId is { } partner ? SpendRules.MayEnter(partner, standing.PartnerName ?? "", standing.Speaker) : new OnlyPartnersSave();

    public Task<Refusal?> ExecuteAsync(BudgetsReading reading, BudgetEntry entry, Guid key, CancellationToken cancellation)
    {
        var partner = standing.PartnerId!.Value;
        var before = reading.Versions.Where(v => v.PartnerId == partner && v.Service == entry.Service && v.FinancialYear == entry.FinancialYear && Slug.From(v.Name) == Slug.From(entry.Name)).MaxBy(v => v.Version);
        var line = new BudgetLine
        {
            PartnerId = partner, Service = entry.Service, FinancialYear = entry.FinancialYear, Name = before?.Name ?? entry.Name, Version = (before?.Version ?? 0) + 1, Kind = entry.Kind, Purpose = entry.Purpose, Pence = entry.Sum.Pence,
            Activity = entry.Activity, ActivityUnit = entry.Unit, Wte = entry.Wte, BearerId = entry.Bearer, Basis = entry.Basis, On = acts.Today, KnownFrom = acts.Now,
        };
        var lawful = MayEnter() is { } cannot ? cannot : BudgetLine.MayEnter(line);
        return acts.KeepAsync(lawful, before is null ? "EnterBudgetLine" : "CorrectBudgetLine", BudgetsReading.Address(entry.Service),
            $"{standing.PartnerName} has {entry.Sum.InWords} in its budget of {new FinancialYear(entry.FinancialYear)} for {reading.NameOf(entry.Service)}: {line.Name}. {entry.Basis}", key, cancellation);
    }
}
