using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class AboveAgreedTests
{
    private static readonly FundEvents Events = new("fund");
    private static readonly DateOnly Day = new(2017, 9, 30);
    private static readonly FundPosition Agreed = FundPosition.Of([]).With(Events.Budget("budget", Day, "Budget", [new("line", FundPart.Pool, "ccg", new Money(1_000)), new("fence", FundPart.RingFenced, "ccg", new Money(500))]).Postings);

    [Fact]
    public void Spend_up_to_the_budget_is_not_above_it() => Assert.Empty(Between(Agreed, Agreed.With(Spent(1_000))));

    [Fact]
    public void Spend_above_the_budget_says_by_how_much() => Assert.Equal(
        "With this, spend on Line comes to £10.01 of a budget of £10 for 2017/18, which is £0.01 above it.", Between(Agreed, Agreed.With(Spent(1_001))).Single().InWords);

    [Fact]
    public void A_credit_on_a_line_that_is_above_its_budget_is_passed_over() => Assert.Empty(Between(Agreed.With(Spent(2_000)), Agreed.With(Spent(1_500))));

    [Fact]
    public void What_was_above_and_goes_no_further_is_passed_over() => Assert.Empty(Between(Agreed.With(Spent(2_000)), Agreed.With(Spent(2_000)).With(PaidIn(1))));

    [Fact]
    public void A_partner_agreed_to_its_part_of_the_pool_and_of_ring_fences() => Assert.Empty(Between(Agreed, Agreed.With(PaidIn(1_500))));

    [Fact]
    public void More_paid_in_than_was_agreed_says_by_how_much() => Assert.Equal(
        "With this, CCG has paid in £15.01 of the £15 that it agreed to for 2017/18, which is £0.01 more.", Between(Agreed, Agreed.With(PaidIn(1_501))).Single().InWords);

    private static IReadOnlyList<AboveAgreed> Between(FundPosition before, FundPosition after) => AboveAgreed.Between(
        before, after, FinancialYear.Of(Day), new Dictionary<string, string> { ["line"] = "Line", ["fence"] = "Fence" }, new Dictionary<string, string> { ["ccg"] = "CCG" });

    private static IReadOnlyList<Posting> Spent(long pence) => Events.Spend("spend", Day, "Spend", "line", new Money(pence)).Postings;

    private static IReadOnlyList<Posting> PaidIn(long pence) => Events.Instalment("instalment", Day, "Paid in", "ccg", new Money(pence)).Postings;
}
