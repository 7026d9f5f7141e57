using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <param name="Contributions">Of the partners in force in the month: who is not named puts in nothing and bears nothing.</param>
public sealed record FundMonth(Month Month, IReadOnlyDictionary<string, Money> Contributions, Money Spend)
{
    public Money Variance => Spend - Money.Sum(Contributions.Values);
}

public sealed record SharedMonth(Month Month, Money Variance, PartnerSums Shares, Money Unallocated);

/// <summary>A fund in which partners join and leave within the year: a joiner bears nothing of before its first month, a leaver nothing of after its last. Each month is shared, and rounded, by itself.</summary>
public sealed record JoiningAndLeaving(IReadOnlyList<SharedMonth> Months, PartnerSums ShareTotal)
{
    public Money VarianceTotal => Money.Sum(Months.Select(m => m.Variance));

    public Money Unallocated => Money.Sum(Months.Select(m => m.Unallocated));

    public IReadOnlyList<string> Workings =>
        [.. Months.Select(m => $"In {m.Month.FirstDay:MMMM yyyy} the fund was {Sentences.Pounds(m.Variance.Abs.Pence)} {(m.Variance.Sign < 0 ? "under" : "over")}, shared among {Sentences.List(m.Shares.Partners)}.")];

    public static Outcome<JoiningAndLeaving> Of(IReadOnlyList<string> partners, IReadOnlyList<FundMonth> months, SharingRule rule, string? host = null)
    {
        PartnerSums.MustBeAmong(partners, [.. rule.Named, .. months.SelectMany(m => m.Contributions.Keys)]);
        var (done, total) = (new List<SharedMonth>(), PartnerSums.None(partners));
        foreach (var month in months)
        {
            string[] inForce = [.. partners.Where(month.Contributions.ContainsKey)];
            var pool = new PoolPosition(PartnerSums.Of(inForce, p => month.Contributions[p]), []) { Host = host, Year = month.Month.FinancialYear };
            var shared = rule.Share(month.Variance, pool);
            if (shared.IsRefused)
            {
                return shared.Refusal;
            }

            var shares = shared.Value.Among(inForce);
            total = PartnerSums.Of(partners, p => inForce.Contains(p) ? total[p] + shares[p] : total[p]);
            done.Add(new SharedMonth(month.Month, month.Variance, shares, shared.Value.Unallocated));
        }

        return new JoiningAndLeaving(done, total);
    }
}
