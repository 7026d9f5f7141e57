using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.RiskShare;

public sealed class YearEndRulesTests
{
    private static readonly FinancialYear Year = new(2017);

    [Fact]
    [Trait("Requirement", "S75-13")]
    public void Everything_in_the_way_is_said_at_once()
    {
        var during = YearEndRules.InTheWay("Learning disabilities", Year, Year.To, [], hasTerms: false);
        var after = YearEndRules.InTheWay("Learning disabilities", Year, Year.To.AddDays(1), [.. Year.Months.Take(11)], hasTerms: true);

        Assert.Equal([typeof(YearNotOver), typeof(NoRiskShareAgreed)], during.Select(r => r.GetType()));
        Assert.Equal("March 2018 is not locked: what may still move is not billed.", Assert.IsType<MonthsNotLocked>(Assert.Single(after)).Sentence);
        Assert.Empty(YearEndRules.InTheWay("Learning disabilities", Year, Year.To.AddDays(1), [.. Year.Months], hasTerms: true));
    }

    [Fact]
    public void A_year_that_balances_leaves_nothing_to_invoice()
    {
        var year = new FundYear(["A", "B"], [new FundLine("Care", FundPart.Pool, "A", new Money(100))], [new FundContribution("A", FundPart.Pool, new Money(100))], [new LineSpend("Care", new Money(100))], new RiskSharePolicy(new NoRiskShare()));

        Assert.IsType<NothingToInvoice>(YearEndRules.ToInvoice(YearEnd.Of(year).Value).Refusal);
    }

    [Fact]
    public void What_was_invoiced_stands() => Assert.Contains("invoiced already, with other sums", new InvoicedOtherwise(Year).Sentence, StringComparison.Ordinal);
}
