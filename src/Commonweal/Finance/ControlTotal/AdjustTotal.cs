using Commonweal.Domain.Finance.ControlTotal;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Finance.Savings;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.ControlTotal;

public sealed record AdjustmentEntry(PartnerOrganisation Other, Money OwnChange, Money OtherChange, string Words);

/// <summary>Two partners change their totals against each other: one proposes it, the other agrees it, and it is undone in the same way.</summary>
public sealed class AdjustTotal(KeepAct acts, Standing standing)
{
    public Refusal? MayAct() => standing.PartnerId is { } partner ? SpendRules.MayEnter(partner, standing.PartnerName ?? "", standing.Speaker) : new OnlyPartnersSave();

    public Task<Refusal?> ProposeAsync(TotalReading reading, AdjustmentEntry entry, Guid key, CancellationToken cancellation)
    {
        var own = standing.PartnerId!.Value;
        var (from, to) = entry.OwnChange.Sign < 0 ? (own, entry.Other.Id) : (entry.Other.Id, own);
        var adjustment = New(reading.With.Year.Begins, from, to, entry.OwnChange.Abs, entry.Words, null);
        var hasCouncil = new[] { own, entry.Other.Id }.Any(id => reading.Partners[id].Kind == PartnerKind.Council);
        var lawful = MayAct() is { } cannot ? cannot : AdjustmentReading.MayPropose(adjustment, entry.OwnChange, entry.OtherChange, hasCouncil);
        return acts.KeepAsync(lawful, "ProposeAdjustment", TotalReading.Address, $"{standing.PartnerName} proposed that {Moves(reading, adjustment)}. {entry.Words}", key, cancellation);
    }

    public Task<Refusal?> AgreeAsync(TotalReading reading, AdjustmentReading adjustment, string minute, Guid key, CancellationToken cancellation)
    {
        var agreed = new AdjustmentAgreed { AdjustmentId = adjustment.Adjustment.Id, PartnerId = standing.PartnerId!.Value, Words = minute, On = acts.Today, KnownFrom = acts.Now };
        var lawful = MayAct() is { } cannot ? cannot : adjustment.MayAgree(agreed);
        return acts.KeepAsync(lawful, "AgreeAdjustment", TotalReading.Address, $"{standing.PartnerName} agreed that {Moves(reading, adjustment.Adjustment)}. {minute}", key, cancellation);
    }

    public Task<Refusal?> ReverseAsync(TotalReading reading, AdjustmentReading adjustment, string why, Guid key, CancellationToken cancellation)
    {
        var old = adjustment.Adjustment;
        var reversal = New(old.FinancialYear, old.ToId, old.FromId, old.Sum, why, old.Id);
        var lawful = MayAct() is { } cannot ? cannot : adjustment.MayReverse(reversal);
        return acts.KeepAsync(lawful, "ReverseAdjustment", TotalReading.Address, $"{standing.PartnerName} proposed to undo that {Moves(reading, old)}. {why}", key, cancellation);
    }

    private TotalAdjustment New(int year, PartnerId from, PartnerId to, Money sum, string words, long? reverses) => new()
    {
        FinancialYear = year, FromId = from, ToId = to, Pence = sum.Pence, Words = words, ProposedById = standing.PartnerId, ReversesId = reverses, On = acts.Today, KnownFrom = acts.Now,
    };

    private static string Moves(TotalReading reading, TotalAdjustment adjustment) =>
        $"the total of {reading.Partners[adjustment.FromId].Name} gives {adjustment.Sum.InWords} to that of {reading.Partners[adjustment.ToId].Name}";
}
