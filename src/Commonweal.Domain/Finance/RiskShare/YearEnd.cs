using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.RiskShare;

/// <summary>
/// Who pays what when a year of a fund is closed (S75-13). In order: variations and virements; ring-fenced and aligned variances to their origins; what was called on first; the rest by the rule; what is left, returned or carried forward.
/// Over all partners the net cost, with what is unallocated, is the spend less savings and with what is carried forward.
/// </summary>
public sealed record YearEnd
{
    public required IReadOnlyList<LineOutturn> Lines { get; init; }

    public required PartnerSums ContributionsRevised { get; init; }

    public required Money SavingsTotal { get; init; }

    /// <summary>Of the pool's own lines: what was over in one is set against what was under in another.</summary>
    public required Money PoolVarianceGross { get; init; }

    public required PartnerSums RingFenceOrAlignedShare { get; init; }

    public required Money SavingsAppliedToOverspend { get; init; }

    public required Money SavingsExcess { get; init; }

    /// <summary>Below 0: given back to those who delivered them.</summary>
    public required PartnerSums SavingsExcessReturned { get; init; }

    public required Money ContingencyDrawn { get; init; }

    public required Money ContingencyUndrawn { get; init; }

    public required Money ResidualToShare { get; init; }

    public required PartnerSums PoolShare { get; init; }

    public required PartnerSums CarriedForward { get; init; }

    /// <summary>What no partner bears under the agreement: it goes to the partners' own bodies.</summary>
    public required Money Unallocated { get; init; }

    /// <summary>What was done, in order, with what each step puts on each partner.</summary>
    public required IReadOnlyList<SharingStep> Steps { get; init; }

    public Money SpendTotal => Money.Sum(Lines.Select(l => l.Spend));

    public PartnerSums BalancingPayment => RingFenceOrAlignedShare + PoolShare + SavingsExcessReturned;

    public PartnerSums NetCost => ContributionsRevised + BalancingPayment;

    /// <summary>False where contributions do not make the budgets: the statement cannot cast, and says so.</summary>
    public bool Casts => NetCost.Total + Unallocated == SpendTotal - SavingsTotal + CarriedForward.Total;

    /// <summary>One partner's bill, as it would be explained to its finance lead.</summary>
    public IReadOnlyList<string> WorkingsFor(string partner) =>
    [
        $"{partner} put {Sentences.Pounds(ContributionsRevised[partner].Pence)} into the fund, after variations.",
        .. Steps.Select(step => $"{step.Words} For {partner}: {Sentences.Pounds(step.Shares[partner].Pence)}."),
        BalancingPayment[partner].Sign < 0
            ? $"{partner} is given back {Sentences.Pounds(BalancingPayment[partner].Abs.Pence)}, and the year has cost it {Sentences.Pounds(NetCost[partner].Pence)}."
            : $"{partner} owes {Sentences.Pounds(BalancingPayment[partner].Pence)} more, and the year has cost it {Sentences.Pounds(NetCost[partner].Pence)}.",
        .. CarriedForward[partner] == Money.Zero ? (string[])[] : [$"{Sentences.Pounds(CarriedForward[partner].Pence)} of it stays in the fund in its name for next year."],
    ];

    public static Outcome<YearEnd> Of(FundYear year) => YearEndRun.Of(year);
}
