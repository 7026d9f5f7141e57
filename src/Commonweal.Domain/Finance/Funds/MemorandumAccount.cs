using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>The pool's account for a year and each partner's part of it. The pool is no body: each partner recognises its own share, and the host does not gross up that of the others.</summary>
public sealed record MemorandumAccount
{
    public required Money GrossIncome { get; init; }

    public required Money GrossExpenditure { get; init; }

    public required PartnerSums ShareOfSurplusDeficit { get; init; }

    public required PartnerSums ShareOfExpenditure { get; init; }

    public required PartnerSums BalanceCarriedForward { get; init; }

    public Money SurplusDeficit => GrossIncome - GrossExpenditure;

    public IReadOnlyList<string> Workings =>
    [
        $"Contributions and other income come to {Sentences.Pounds(GrossIncome.Pence)}, and {Sentences.Pounds(GrossExpenditure.Pence)} was spent: {(SurplusDeficit.Sign < 0 ? "a deficit" : "a surplus")} of {Sentences.Pounds(SurplusDeficit.Abs.Pence)}.",
        .. BalanceCarriedForward.Select(b => $"{b.Key}: {Sentences.Pounds(ShareOfExpenditure[b.Key].Pence)} of the spend, {Sentences.Pounds(ShareOfSurplusDeficit[b.Key].Pence)} of what is left, {Sentences.Pounds(b.Value.Pence)} carried forward."),
    ];

    /// <summary>With ring fences: what is spent on one, and what is left of the money paid in for it, is wholly its partner's, and the pool shares the rest. Who paid for each line is as in <see cref="FollowTheMoney"/>, to the penny.</summary>
    /// <param name="pooled">What each agreed for the pool.</param>
    /// <param name="ringFenced">What each agreed for its ring fences: what it pays in is for pool and ring fences in proportion to what it agreed for them.</param>
    public static Outcome<MemorandumAccount> WithRingFences(PartnerSums broughtForward, PartnerSums contributions, PartnerSums pooled, PartnerSums ringFenced, IReadOnlyList<PaidLine> spend)
    {
        var fencedSpend = PartnerSums.AddedUp(pooled.Partners, spend.Where(l => l.RingFenceOf is not null), l => l.RingFenceOf!, l => l.Amount);
        var fencedLeft = PartnerSums.Of(pooled.Partners, p => PartOf(contributions[p], ringFenced[p], pooled[p])) - fencedSpend;
        var (income, spent) = (contributions.Total, Money.Sum(spend.Select(l => l.Amount)));
        var basis = pooled.Total == Money.Zero ? ringFenced : pooled;
        return FollowTheMoney.Of(basis, spend).Then(followed => basis.Apportion(income - spent - fencedLeft.Total).Then<MemorandumAccount>(poolLeft => new MemorandumAccount
        {
            GrossIncome = income,
            GrossExpenditure = spent,
            ShareOfSurplusDeficit = fencedLeft + poolLeft,
            ShareOfExpenditure = followed.ByPartner,
            BalanceCarriedForward = broughtForward + fencedLeft + poolLeft,
        }));
    }

    private static Money PartOf(Money paid, Money fenced, Money pooled) =>
        fenced + pooled == Money.Zero ? Money.Zero : new Money((long)Math.Round((decimal)paid.Pence * fenced.Pence / (fenced + pooled).Pence, MidpointRounding.AwayFromZero));

    /// <param name="basis">What surplus and spend are shared by, each apportioned on its own.</param>
    public static Outcome<MemorandumAccount> Of(PartnerSums broughtForward, PartnerSums contributions, Money otherIncome, IReadOnlyCollection<Money> expenditure, PartnerSums basis)
    {
        var (income, spend) = (contributions.Total + otherIncome, Money.Sum(expenditure));
        return basis.Apportion(income - spend).Then(surplus => basis.Apportion(spend).Then<MemorandumAccount>(spent => new MemorandumAccount
        {
            GrossIncome = income,
            GrossExpenditure = spend,
            ShareOfSurplusDeficit = surplus,
            ShareOfExpenditure = spent,
            BalanceCarriedForward = broughtForward + surplus,
        }));
    }
}
