using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Finance.Funds;
using Commonweal.Finance.Ledger;

namespace Commonweal.Finance.RiskShares;

/// <summary>The end of a fund's year as it stands: bills where it is over, a forecast before.</summary>
/// <param name="Fund">At the end of the year, or now while it goes on.</param>
/// <param name="InTheWay">Of invoicing; none where it may be done.</param>
/// <param name="Invoice">The set by which the balancing payments were invoiced.</param>
/// <param name="Payments">The sets by which they were paid.</param>
public sealed record YearEndReading(
    FundCase Fund, FinancialYear Year, bool IsOver, TermsReading? Terms, Outcome<YearEnd>? End, IReadOnlyList<Refusal> InTheWay, JournalEntry? Invoice, IReadOnlyList<JournalEntry> Payments)
{
    public string Url => $"{Fund.Url}/year-end/{Year.Begins}";

    public string InvoiceKey => $"year-end-{Year.Begins}";

    public string PaymentKey(PartnerOrganisation partner) => $"{InvoiceKey}-paid-{partner.Slug}";

    public JournalEntry? PaidBy(PartnerOrganisation partner) => Payments.FirstOrDefault(p => p.Set.Key == PaymentKey(partner));

    /// <summary>What was invoiced to a partner; null where nothing was.</summary>
    public Money? Invoiced(PartnerOrganisation partner) =>
        Invoice?.Postings.FirstOrDefault(p => p.Account == LedgerAccount.Owed(partner.Slug)) is { } posting ? new Money(posting.Pence) : null;

    /// <summary>Those whose money is in the fund.</summary>
    public IReadOnlyList<PartnerOrganisation> Partners => [.. Fund.Contributors.Concat(Fund.LinesOfTheYear.Select(l => Fund.Partners[l.OriginId])).DistinctBy(p => p.Id)];
}

public sealed class ReadYearEnds(ReadFunds read, ReadLedger ledger, AgreeRiskShare agree, ManageFund manage)
{
    /// <returns>Null where there is no such fund, or the year has not begun.</returns>
    public async Task<YearEndReading?> FindAsync(string slug, int begins, CancellationToken cancellation)
    {
        var year = new FinancialYear(Math.Clamp(begins, 1, 9000));
        if (await read.FindAsync(slug, cancellation) is not { } now || now.AsAt < year.From)
        {
            return null;
        }

        var (isOver, asAt) = (now.AsAt > year.To, now.AsAt > year.To ? year.To : now.AsAt);
        var fund = now with { AsAt = asAt, Position = await ledger.PositionAsync(now.Fund.Id, asAt, cancellation) };
        var terms = await agree.HoldingAsync(now, year.To, cancellation);
        (fund, var outturns) = isOver ? (fund, Outturns(fund)) : await ForecastAsync(fund, cancellation);
        var end = terms is null || fund.Lines.Count == 0 ? null : (Outcome<YearEnd>?)YearEnd.Of(FundYears.Of(fund, terms.Policy, outturns));
        var locked = (await ledger.LockedAsync(fund.Fund.Id, cancellation)).Select(l => l.Month).ToHashSet();
        var journal = await ledger.JournalAsync(fund.Fund.Id, now.AsAt, null, cancellation);
        var key = $"year-end-{year.Begins}";
        return new YearEndReading(
            fund, year, isOver, terms, end, YearEndRules.InTheWay(fund.Fund.Title, year, manage.Today, locked, terms is not null), journal.FirstOrDefault(e => e.Set.Key == key),
            [.. journal.Where(e => e.Set.Key.StartsWith($"{key}-paid-", StringComparison.Ordinal))]);
    }

    /// <summary>The fund with all that is agreed and posted for its year, also for later days, and what each line would have spent at its end.</summary>
    public async Task<(FundCase Fund, Dictionary<string, Money> Outturns)> ForecastAsync(FundCase now, CancellationToken cancellation)
    {
        var lastWhole = now.AsAt.AddDays(1).AddDays(-now.AsAt.AddDays(1).Day);
        var wholeMonths = lastWhole < now.Year.From ? FundPosition.Of([]) : await ledger.PositionAsync(now.Fund.Id, lastWhole, cancellation);
        var fund = now with { Position = now.Position.AgainstAll(await ledger.PositionAsync(now.Fund.Id, now.Year.To, cancellation)) };
        return (fund, FundYears.RunRate(fund, wholeMonths));
    }

    internal static Dictionary<string, Money> Outturns(FundCase fund) => fund.Lines.ToDictionary(l => l.Slug, l => fund.Position.Spent(l.Slug), StringComparer.Ordinal);
}
