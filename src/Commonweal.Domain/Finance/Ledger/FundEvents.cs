using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Ledger;

/// <summary>What happens to a fund, as the sets it posts.</summary>
/// <param name="Fund">The slug of the fund.</param>
public sealed record FundEvents(string Fund)
{
    /// <summary>A year's budget of lines, against what their partners agreed.</summary>
    public PostingSet Budget(string key, DateOnly from, string words, IReadOnlyList<FundLine> lines) => new(key, from, words,
    [
        .. lines.Select(l => new Posting(Fund, LedgerAccount.Budget(l.Id), l.Budget)),
        .. lines.GroupBy(AgreedOf).Select(g => new Posting(Fund, g.Key, -Money.Sum(g.Select(l => l.Budget)))),
    ]);

    public PostingSet Instalment(string key, DateOnly on, string words, string partner, Money sum) =>
        new(key, on, words, [new(Fund, LedgerAccount.Cash, sum), new(Fund, LedgerAccount.PaidIn(partner), -sum)]);

    public PostingSet Spend(string key, DateOnly on, string words, string line, Money sum) =>
        new(key, on, words, [new(Fund, LedgerAccount.Spend(line), sum), new(Fund, LedgerAccount.Cash, -sum)]);

    /// <summary>What the lead provider of a line paid on: beside what the fund spent and holds, so that nothing counts twice.</summary>
    public PostingSet PaidOn(string key, DateOnly on, string words, string line, string provider, Money sum) =>
        new(key, on, words, [new(Fund, LedgerAccount.PaidOn(line, provider), sum), new(Fund, LedgerAccount.SubPool(line), -sum)]);

    public PostingSet Virement(string key, DateOnly on, string words, BudgetVirement virement) =>
        new(key, on, words, [new(Fund, LedgerAccount.Budget(virement.To), virement.Amount), new(Fund, LedgerAccount.Budget(virement.From), -virement.Amount)]);

    public PostingSet Variation(string key, DateOnly on, string words, FundLine line, Money more) =>
        new(key, on, words, [new(Fund, LedgerAccount.Budget(line.Id), more), new(Fund, AgreedOf(line), -more)]);

    /// <summary>What an invoice puts on each line, paid at once.</summary>
    public PostingSet Invoice(string key, DateOnly on, string words, IReadOnlyList<LineSpend> parts) =>
        new(key, on, words, [.. parts.Select(p => new Posting(Fund, LedgerAccount.Spend(p.Line), p.Amount)), new(Fund, LedgerAccount.Cash, -Money.Sum(parts.Select(p => p.Amount)))]);

    /// <summary>A part of the year's budget goes from an aligned or ring-fenced line to its line in the pool, and with it what the partner agreed.</summary>
    public PostingSet IntoThePool(string key, DateOnly on, string words, FundLine from, string to, Money sum) => new(key, on, words,
        [new(Fund, LedgerAccount.Budget(to), sum), new(Fund, LedgerAccount.Budget(from.Id), -sum), new(Fund, AgreedOf(from), sum), new(Fund, LedgerAccount.Agreed(from.Origin), -sum)]);

    /// <summary>What each partner owes at the end of a year, or is owed: due from it, and not paid yet.</summary>
    /// <param name="sums">By slug; below nought is given back.</param>
    public PostingSet BalancingInvoices(string key, DateOnly on, string words, PartnerSums sums) => new(key, on, words,
        [.. sums.Where(s => s.Value != Money.Zero).SelectMany(s => (Posting[])[new(Fund, LedgerAccount.Owed(s.Key), s.Value), new(Fund, LedgerAccount.Balancing(s.Key), -s.Value)])]);

    /// <summary>A balancing payment that was paid in, or out where it is below nought.</summary>
    public PostingSet BalancingPayment(string key, DateOnly on, string words, string partner, Money sum) =>
        new(key, on, words, [new(Fund, LedgerAccount.Cash, sum), new(Fund, LedgerAccount.Owed(partner), -sum)]);

    private static string AgreedOf(FundLine line) => line.Part switch
    {
        FundPart.RingFenced => LedgerAccount.RingFenced(line.Origin),
        FundPart.Aligned => LedgerAccount.Aligned(line.Origin),
        _ => LedgerAccount.Agreed(line.Origin),
    };
}

/// <summary>The balances of a fund's accounts over a financial year up to a day.</summary>
public sealed record FundPosition(IReadOnlyDictionary<string, Money> Balances)
{
    public Money Of(string account) => Balances.GetValueOrDefault(account);

    public Money Budget(string line) => Of(LedgerAccount.Budget(line));

    public Money Spent(string line) => Of(LedgerAccount.Spend(line));

    /// <summary>What a partner agreed to put into the pool, above nought.</summary>
    public Money Agreed(string partner) => -Of(LedgerAccount.Agreed(partner));

    public Money RingFenced(string partner) => -Of(LedgerAccount.RingFenced(partner));

    public Money Aligned(string partner) => -Of(LedgerAccount.Aligned(partner));

    /// <summary>What a partner agreed to put into the fund and has not paid in yet.</summary>
    public Money ToPay(string partner) => Agreed(partner) + RingFenced(partner) - PaidIn(partner);

    public Money PaidIn(string partner) => -Of(LedgerAccount.PaidIn(partner));

    public Money Cash => Of(LedgerAccount.Cash);

    /// <summary>With further postings of the same year.</summary>
    public FundPosition With(IEnumerable<Posting> postings) => Of([.. Balances.Select(b => (b.Key, b.Value.Pence)), .. postings.Select(p => (p.Account, p.Sum.Pence))]);

    /// <summary>What came of it so far, beside what is agreed for the whole year.</summary>
    /// <param name="year">At the end of the year, with what is posted for later days.</param>
    public FundPosition AgainstAll(FundPosition year) =>
        new(Balances.Where(b => !LedgerAccount.IsAgreement(b.Key)).Concat(year.Balances.Where(b => LedgerAccount.IsAgreement(b.Key))).ToDictionary(b => b.Key, b => b.Value, StringComparer.Ordinal));

    public static FundPosition Of(IEnumerable<(string Account, long Pence)> postings) =>
        new(postings.GroupBy(p => p.Account, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Money.Sum(g.Select(p => new Money(p.Pence))), StringComparer.Ordinal));
}
