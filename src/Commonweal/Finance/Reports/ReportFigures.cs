using Commonweal.Domain.Finance;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Funds;
using Commonweal.Finance.Ledger;

namespace Commonweal.Finance.Reports;

/// <summary>Income and expenditure of a period and of its year to the end of the period, added up from the journal.</summary>
public sealed record ReportFigures(FundCase Fund, IReadOnlyList<PaperRow> Income, IReadOnlyList<PaperRow> Expenditure, IReadOnlyList<PaperRow> Delegated, Money Held)
{
    public IReadOnlyList<PaperSection> Sections =>
    [
        PaperSection.WithTotal("Income", "Paid in by", ["In the period", "In the year so far", "Agreed for the year"], Income),
        PaperSection.WithTotal("Expenditure", "Line", ["In the period", "In the year so far", "Budget for the year"], Expenditure),
        .. Delegated.Count == 0 ? (PaperSection[])[] : [PaperSection.WithTotal("Commissioned for another body, and not pooled", "Line", ["In the period", "In the year so far", "Budget for the year"], Delegated)],
    ];

    public static ReportFigures Of(FundCase fund, IReadOnlyList<JournalEntry> journal, DateOnly from, DateOnly to)
    {
        var year = FinancialYear.Of(to);
        var postings = journal.SelectMany(e => e.Postings).ToLookup(p => p.Account, StringComparer.Ordinal);
        Money In(string account, DateOnly since) => Money.Sum(postings[account].Where(p => p.EffectiveOn >= since && p.EffectiveOn <= to).Select(p => new Money(p.Pence)));
        PaperRow Spent(ScheduleLine line, string name) => new(name, [In(LedgerAccount.Spend(line.Slug), from), In(LedgerAccount.Spend(line.Slug), year.From), In(LedgerAccount.Budget(line.Slug), year.From)]);
        return new ReportFigures(
            fund,
            [.. fund.Contributors.Select(p => new PaperRow(p.ShortName, [-In(LedgerAccount.PaidIn(p.Slug), from), -In(LedgerAccount.PaidIn(p.Slug), year.From), -In(LedgerAccount.Agreed(p.Slug), year.From) - In(LedgerAccount.RingFenced(p.Slug), year.From)]))],
            [.. fund.Lines.Where(l => l.Part != FundPart.Aligned).Select(l => Spent(l, l.Name))],
            [.. fund.Delegated.Select(l => Spent(l, $"{l.Name}, for {fund.OriginOf(l)}"))],
            In(LedgerAccount.Cash, DateOnly.MinValue));
    }

    /// <summary>The memorandum account of a year, after every year before it. What came in, by partner, and what was paid out are what moved the host's cash.</summary>
    public static Outcome<MemorandumAccount> Memorandum(FundCase fund, IReadOnlyList<JournalEntry> journal, FinancialYear year)
    {
        string[] partners = [.. fund.Contributors.Select(p => p.Slug)];
        var broughtForward = PartnerSums.None(partners);
        Outcome<MemorandumAccount> account = new NothingToApportionBy();
        for (var each = FinancialYear.Of(journal.Select(e => e.Set.EffectiveOn).DefaultIfEmpty(year.From).Min()); each <= year; each = new FinancialYear(each.Begins + 1))
        {
            var postings = journal.Where(e => FinancialYear.Of(e.Set.EffectiveOn) == each).SelectMany(e => e.Postings.Select(p => (e.Set.Kind, p.Account, p.Pence))).ToList();
            Money Sum(Func<LedgerSetKind, string, bool> which) => Money.Sum(postings.Where(p => which(p.Kind, p.Account)).Select(p => new Money(p.Pence)));
            var income = PartnerSums.Of(partners, p => -Sum((kind, a) => a == LedgerAccount.PaidIn(p) || (a == LedgerAccount.Owed(p) && kind == LedgerSetKind.BalancingPayment)));
            PartnerSums Agreed(Func<string, string> of) => PartnerSums.Of(partners, p => -Sum((_, a) => a == of(p)));
            var spent = FollowReading.Paid(fund, journal, each).Select(p => p.AsPaid).ToList();
            account = MemorandumAccount.WithRingFences(broughtForward, income, Agreed(LedgerAccount.Agreed), Agreed(LedgerAccount.RingFenced), spent);
            broughtForward = account.IsRefused ? broughtForward : account.Value.BalanceCarriedForward;
        }

        return account;
    }
}
