using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Foundation;

public sealed class FinancialYearTests
{
    [Theory]
    [InlineData("2018-03-31", "2017/18")]
    [InlineData("2018-04-01", "2018/19")]
    [InlineData("1999-04-01", "1999/00")]
    public void It_begins_on_the_first_of_April(string day, string year) => Assert.Equal(year, FinancialYear.Of(DateOnly.Parse(day)).ToString());

    [Theory]
    [InlineData("2017/19")]
    [InlineData("2017-18")]
    [InlineData("17/18")]
    public void What_is_no_year_is_not_read(string text) => Assert.Throws<FormatException>(() => FinancialYear.Parse(text));

    [Fact]
    public void It_has_twelve_months_and_four_quarters()
    {
        var year = FinancialYear.Parse("2017/18");

        Assert.Equal(Enumerable.Range(1, 12), year.Months.Select(m => m.NumberInFinancialYear));
        Assert.All(year.Months, m => Assert.Equal(year, m.FinancialYear));
        Assert.Equal([new(2017, 6, 30), new(2017, 9, 30), new(2017, 12, 31), year.To], year.QuarterEnds);
    }

    [Fact]
    public void A_month_is_read_and_written_alike()
    {
        Assert.Equal("2017-09", Month.Parse("2017-09").ToString());
        Assert.True(Month.Parse("2017-12") < Month.Parse("2018-01"));
        Assert.Equal(new DateOnly(2016, 2, 29), Month.Parse("2016-02").LastDay);
        Assert.Throws<FormatException>(() => Month.Parse("2017-13"));
    }
}
