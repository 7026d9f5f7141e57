using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.ControlTotal;

/// <summary>An adjustment as it stands on a day.</summary>
/// <param name="Reversal">That which undoes it, agreed or not; null where none was proposed.</param>
public sealed record AdjustmentReading(TotalAdjustment Adjustment, AdjustmentAgreed? Agreed, TotalAdjustment? Reversal)
{
    public bool IsAgreed => Adjustment.ProposedById is null || Agreed is not null;

    /// <summary>Who has yet to agree; null where both have.</summary>
    public PartnerId? WaitsFor => IsAgreed ? null : Adjustment.ProposedById == Adjustment.FromId ? Adjustment.ToId : Adjustment.FromId;

    public static IReadOnlyList<AdjustmentReading> On(FinancialYear year, IReadOnlyCollection<TotalAdjustment> adjustments, IReadOnlyCollection<AdjustmentAgreed> agreed, DateOnly asAt) =>
    [
        .. adjustments.Where(a => a.FinancialYear == year.Begins && a.On <= asAt).OrderBy(a => a.Id).Select(a => new AdjustmentReading(
            a, agreed.FirstOrDefault(g => g.AdjustmentId == a.Id && g.On <= asAt), adjustments.FirstOrDefault(r => r.ReversesId == a.Id && r.On <= asAt))),
    ];

    /// <summary>Whether one partner may propose that its total and another's change by these.</summary>
    /// <param name="ownChange">By how much the total of the one that proposes it changes.</param>
    /// <param name="hasCouncil">Councils have no control total to change.</param>
    public static Outcome<TotalAdjustment> MayPropose(TotalAdjustment adjustment, Money ownChange, Money otherChange, bool hasCouncil) =>
        ownChange + otherChange != Money.Zero ? new AdjustmentIsNotNeutral(ownChange, otherChange)
        : ownChange == Money.Zero ? new AdjustmentOfNought()
        : adjustment.FromId == adjustment.ToId ? new AdjustmentWithItself()
        : hasCouncil ? new CouncilHasNoTotal()
        : adjustment;

    public Outcome<AdjustmentAgreed> MayAgree(AdjustmentAgreed by) =>
        IsAgreed ? new AdjustmentIsAgreed()
        : by.PartnerId != WaitsFor ? new AgreementIsOfTheOther()
        : by;

    public Outcome<TotalAdjustment> MayReverse(TotalAdjustment reversal) =>
        !IsAgreed ? new AdjustmentIsNotAgreed()
        : Adjustment.ReversesId is not null ? new AdjustmentIsAReversal()
        : Reversal is not null ? new AdjustmentIsReversed(Reversal.On)
        : reversal.ProposedById != Adjustment.FromId && reversal.ProposedById != Adjustment.ToId ? new AgreementIsOfTheOther()
        : reversal;
}

public sealed record AdjustmentIsNotNeutral(Money Own, Money Other)
    : Refusal($"Your total would change by {Sentences.Pounds(Own.Pence)} and the other’s by {Sentences.Pounds(Other.Pence)}. Together that is {Sentences.Pounds((Own + Other).Pence)}, and it must be nought: what one total gains the other gives.")
{
    public override string RestsOn => "S1:203";
}

public sealed record AdjustmentOfNought() : Refusal("Nothing would change. Enter by how much your total changes, and the other’s the other way.");

public sealed record AdjustmentWithItself() : Refusal("An adjustment is between two partners. Choose the other one.");

public sealed record CouncilHasNoTotal() : Refusal("A council has no control total, and stands beside the sum. Choose an NHS partner.")
{
    public override string RestsOn => "S0:130";
}

public sealed record AdjustmentIsAgreed() : Refusal("Both partners agreed it already. To undo it, reverse it.");

public sealed record AgreementIsOfTheOther() : Refusal("Only the two partners whose totals change agree it, each for itself, and one of them proposed it.");

public sealed record AdjustmentIsNotAgreed() : Refusal("It is not agreed by both yet, and so changes no total. There is nothing to undo.");

public sealed record AdjustmentIsAReversal() : Refusal("This one undoes another. Enter a new adjustment instead.");

public sealed record AdjustmentIsReversed(DateOnly On) : Refusal($"Its reversal was entered on {Sentences.Day(On)} already.");
