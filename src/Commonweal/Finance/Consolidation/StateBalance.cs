using Commonweal.Domain.Finance.Consolidation;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Finance.Savings;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.Consolidation;

public sealed record BalanceEntry(BalanceSide Side, PartnerOrganisation Other, string Service, Month Month, Money Sum, string Words);

/// <summary>A partner states what it pays another or is paid by it; stating it again corrects it. Nobody states another's.</summary>
public sealed class StateBalance(KeepAct acts, Standing standing)
{
    public DateOnly Today => acts.Today;

    public Refusal? MayState() => standing.PartnerId is { } partner ? SpendRules.MayEnter(partner, standing.PartnerName ?? "", standing.Speaker) : new OnlyPartnersSave();

    public Task<Refusal?> ExecuteAsync(BalancesReading reading, BalanceEntry entry, Guid key, CancellationToken cancellation)
    {
        var partner = standing.PartnerId!.Value;
        var before = reading.Versions.Where(b => b.PartnerId == partner && b.OtherId == entry.Other.Id && b.Side == entry.Side && b.Service == entry.Service && b.Month == entry.Month).Select(b => b.Version).DefaultIfEmpty().Max();
        var statement = new BalanceStatement
        {
            PartnerId = partner, OtherId = entry.Other.Id, Side = entry.Side, Service = entry.Service, Year = entry.Month.Year, Number = entry.Month.Number, Version = before + 1, Pence = entry.Sum.Pence, Words = entry.Words, On = acts.Today,
            KnownFrom = acts.Now,
        };
        var lawful = MayState() is { } cannot ? cannot : BalanceStatement.MayState(statement);
        return acts.KeepAsync(lawful, before == 0 ? "StateBalance" : "CorrectBalance", BalancesReading.Address,
            $"{standing.PartnerName} states that it {(entry.Side == BalanceSide.Pays ? "pays" : "is paid by")} {entry.Other.Name} {entry.Sum.InWords} for {reading.NameOf(entry.Service)} in {entry.Month.FirstDay:MMMM yyyy}. {entry.Words}", key, cancellation);
    }
}
