using Commonweal.Domain.Finance.Funds;

namespace Commonweal.Domain.Tests.Finance.Funds;

public sealed class ReportingClockTests
{
    private static readonly ReportingClock Clock = new(new(2016, 9, 23), 30, 60);

    [Fact]
    [Trait("Requirement", "S75-12")]
    [Trait("Requirement", "F-L6")]
    public void Every_quarter_end_is_reported_from_the_part_quarter_in_which_the_pool_began()
    {
        Assert.Equal([new(new(2016, 9, 30), new(2016, 10, 30)), new(new(2016, 12, 31), new(2017, 1, 30))], Clock.QuarterlyThrough(new(2017, 3, 30)));
        Assert.Equal(7, Clock.QuarterlyThrough(new(2018, 3, 31)).Count);
        Assert.Empty(Clock.QuarterlyThrough(new(2016, 9, 29)));
        Assert.Empty(Clock.QuarterlyThrough(new(2015, 9, 29)));
        Assert.Single((Clock with { PoolStart = new(2016, 9, 30) }).QuarterlyThrough(new(2016, 9, 30)));
    }

    [Fact]
    public void Every_year_end_is_returned() =>
        Assert.Equal([new(new(2017, 3, 31), new(2017, 5, 30)), new(new(2018, 3, 31), new(2018, 5, 30))], Clock.AnnualThrough(new(2018, 6, 30)));

    [Fact]
    [Trait("Requirement", "S75-12")]
    public void A_report_without_its_section_on_effectiveness_is_not_taken()
    {
        Assert.Equal(["income", "effectiveness_information"], Assert.IsType<ReportSectionsMissing>(ReportingClock.MayFile(["expenditure"]).Refusal).Missing);
        Assert.False(ReportingClock.MayFile(["effectiveness_information", "expenditure", "income"]).IsRefused);
    }
}
