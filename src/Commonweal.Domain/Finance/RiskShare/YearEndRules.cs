using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.RiskShare;

/// <summary>When the balancing payments of a year may be invoiced.</summary>
public static class YearEndRules
{
    /// <summary>Everything that stands in the way, all at once; none where they may.</summary>
    /// <param name="locked">The months of the fund that are locked: what may still move is not billed.</param>
    public static IReadOnlyList<Refusal> InTheWay(string title, FinancialYear year, DateOnly today, IReadOnlyCollection<Month> locked, bool hasTerms)
    {
        Month[] open = [.. year.Months.Where(m => !locked.Contains(m))];
        Refusal?[] all =
        [
            today <= year.To ? new YearNotOver(year) : null,
            hasTerms ? null : new NoRiskShareAgreed(title, year),
            today > year.To && open.Length > 0 ? new MonthsNotLocked(open) : null,
        ];
        return [.. all.OfType<Refusal>()];
    }

    /// <summary>The balancing payments, where there are any.</summary>
    public static Outcome<PartnerSums> ToInvoice(YearEnd end) => end.BalancingPayment.All(b => b.Value == Money.Zero) ? new NothingToInvoice() : end.BalancingPayment;
}

public sealed record YearNotOver(FinancialYear Year) : Refusal($"{Year} ends on {Sentences.Day(Year.To)}. Until then the bills are a forecast.");

public sealed record MonthsNotLocked(IReadOnlyList<Month> Months)
    : Refusal($"{Sentences.List([.. Months.Select(m => m.FirstDay.ToString("MMMM yyyy"))])} {(Months.Count == 1 ? "is" : "are")} not locked: what may still move is not billed.")
{
    public override string WhoCouldMend => "The joint executive team accepts a month, and the pool manager locks it";
}

public sealed record NothingToInvoice() : Refusal("No partner owes anything and none is given anything back. There is nothing to invoice.");

public sealed record InvoicedOtherwise(FinancialYear Year) : Refusal($"The balancing payments of {Year} are invoiced already, with other sums. What was invoiced stands; the difference belongs to the next year.");

public sealed record NotInvoiced(string Partner, FinancialYear Year) : Refusal($"No balancing payment of {Partner} is invoiced for {Year}.");
