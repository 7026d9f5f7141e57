using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Finance.WholePopulation;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Savings;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.WholePopulation;

/// <param name="To">The slug of a partner or of another use; empty for the whole stream.</param>
public sealed record PopulationEntry(MoneyRoute Stream, string To, string ToName, Money Sum, string Basis);

/// <summary>A commissioner states its own money and how it is used; nobody states another's.</summary>
public sealed class StatePopulation(KeepAct acts, Standing standing)
{
    public Refusal? MayState() => standing.PartnerId is { } partner ? SpendRules.MayEnter(partner, standing.PartnerName ?? "", standing.Speaker) : new OnlyPartnersSave();

    public Task<Refusal?> ExecuteAsync(PopulationReading reading, PopulationEntry entry, Guid key, CancellationToken cancellation)
    {
        var partner = standing.PartnerId!.Value;
        var before = reading.Versions.Where(v => v.PartnerId == partner && v.Stream == entry.Stream && v.To == entry.To).MaxBy(v => v.Version);
        var row = new PopulationMoney
        {
            PartnerId = partner, Stream = entry.Stream, FinancialYear = reading.Money.Year.Begins, To = entry.To, ToName = before?.ToName ?? entry.ToName, Version = (before?.Version ?? 0) + 1, Pence = entry.Sum.Pence, Basis = entry.Basis,
            On = acts.Today, KnownFrom = acts.Now,
        };
        var lawful = MayState() is { } cannot ? cannot : reading.Money.MayState(row, reading.Partners[partner].Kind);
        return acts.KeepAsync(lawful, before is null ? "StatePopulationMoney" : "CorrectPopulationMoney", PopulationReading.Address,
            $"{standing.PartnerName}: {entry.Stream.InWords()} of {reading.Money.Year}{(entry.To == PopulationMoney.Whole ? " is" : $", used at {row.ToName}:")} {entry.Sum.InWords}. {entry.Basis}", key, cancellation);
    }
}
