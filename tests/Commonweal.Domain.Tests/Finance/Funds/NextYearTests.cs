using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class NextYearTests
{
    private static readonly DateOnly November = new(2017, 11, 20);

    [Fact]
    [Trait("Requirement", "S75-07")]
    [Trait("Requirement", "S75-08")]
    public void A_baseline_is_due_by_December_and_every_contribution_before_the_year()
    {
        var year = Year(null, ("A", new Money(100), November), ("B", null, null));

        Assert.Equal([typeof(NoBaseline), typeof(ContributionsNotAgreed)], year.InTheWay().Select(r => r.GetType()));
        Assert.Equal((new DateOnly(2017, 12, 31), new DateOnly(2018, 3, 31)), (year.BaselineDue, year.ContributionsDue));
        Assert.True(Year(new Money(100), ("A", new Money(100), new DateOnly(2018, 4, 1))).IsLate);
        Assert.False(Year(new Money(100), ("A", new Money(100), November)).IsLate);
    }

    [Fact]
    [Trait("Requirement", "S75-18")]
    public void Budgets_stay_aligned_while_contributions_are_less_than_what_is_committed()
    {
        Assert.Equal(new Money(1), Assert.IsType<BudgetsStayAligned>(Assert.Single(Year(new Money(201), ("A", new Money(100), November), ("B", new Money(100), November)).InTheWay())).Short);
        Assert.Empty(Year(new Money(200), ("A", new Money(100), November), ("B", new Money(100), November)).InTheWay());
    }

    [Fact]
    public void A_year_that_has_begun_is_changed_by_variation() => Assert.StartsWith("2017/18 has begun.", new YearHasBegun(new FinancialYear(2017)).Sentence, StringComparison.Ordinal);

    private static NextYear Year(Money? need, params (string, Money?, DateOnly?)[] contributions) => new(new FinancialYear(2018), need is null ? null : November, need, contributions);
}
