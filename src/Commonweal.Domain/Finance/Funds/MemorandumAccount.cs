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
