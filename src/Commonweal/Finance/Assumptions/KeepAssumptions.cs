using Commonweal.Domain.Finance.Assumptions;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Finance.Savings;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.Assumptions;

public sealed record CommonEntry(AssumptionKind Kind, int BasisPoints, string Basis, string AgreedBy);

public sealed record OwnEntry(AssumptionKind Kind, int BasisPoints, string? Reason);

/// <summary>The team enters what all agreed to plan by; each partner says for itself what it plans by.</summary>
public sealed class KeepAssumptions(KeepAct acts, Standing standing)
{
    public Refusal? MayAgree() => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    public Refusal? MayState() => standing.PartnerId is { } partner ? SpendRules.MayEnter(partner, standing.PartnerName ?? "", standing.Speaker) : new OnlyPartnersSave();

    public Task<Refusal?> AgreeAsync(AssumptionsReading reading, CommonEntry entry, Guid key, CancellationToken cancellation)
    {
        var common = new CommonAssumption
        {
            FinancialYear = reading.Of.Year.Begins, Kind = entry.Kind, Version = (reading.Of.Of(entry.Kind)?.Version ?? 0) + 1, BasisPoints = entry.BasisPoints, Basis = entry.Basis, AgreedBy = entry.AgreedBy, On = acts.Today, KnownFrom = acts.Now,
        };
        Outcome<CommonAssumption> lawful = MayAgree() is { } cannot ? cannot : common;
        return acts.KeepAsync(lawful, "AgreeAssumption", reading.Url,
            $"All partners plan {reading.Of.Year} by {AssumptionWords.Percent(entry.BasisPoints)} for {entry.Kind.InWords()}. {entry.Basis} {entry.AgreedBy}", key, cancellation);
    }

    /// <summary>Why each of these may not be stated: every one of them, not the first alone.</summary>
    public IReadOnlyList<(OwnEntry Entry, Refusal Refusal)> Against(AssumptionsReading reading, IReadOnlyList<OwnEntry> entries) =>
        [.. entries.Select(e => (e, PartnerAssumption.MayState(Row(reading, e), reading.Of.Of(e.Kind)).Refusal!)).Where(e => e.Item2 is not null)];

    public Task<Refusal?> StateAsync(AssumptionsReading reading, IReadOnlyList<OwnEntry> entries, Guid key, CancellationToken cancellation)
    {
        var lawful = (MayState() ?? Against(reading, entries).Select(e => e.Refusal).FirstOrDefault()) is { } cannot ? cannot : Outcome.Of(entries);
        return acts.KeepAsync(lawful, kept => kept.Select(e => Row(reading, e)), "StateAssumptions", reading.Url,
            $"{standing.PartnerName} plans {reading.Of.Year} by {string.Join(", ", entries.Select(e => $"{e.Kind.InWords()} {AssumptionWords.Percent(e.BasisPoints)}"))}.", key, cancellation);
    }

    private PartnerAssumption Row(AssumptionsReading reading, OwnEntry entry)
    {
        var before = reading.Own.Where(o => o.PartnerId == standing.PartnerId && o.Kind == entry.Kind).Select(o => o.Version).DefaultIfEmpty().Max();
        return new() { PartnerId = standing.PartnerId!.Value, FinancialYear = reading.Of.Year.Begins, Kind = entry.Kind, Version = before + 1, BasisPoints = entry.BasisPoints, Reason = entry.Reason, On = acts.Today, KnownFrom = acts.Now };
    }
}
