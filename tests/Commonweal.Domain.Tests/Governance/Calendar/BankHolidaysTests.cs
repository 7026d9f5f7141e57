namespace Commonweal.Domain.Tests.Governance.Calendar;

public sealed class BankHolidaysTests
{
    [Theory]
    [InlineData("2017-04-14", false)]
    [InlineData("2017-04-17", false)]
    [InlineData("2017-04-18", true)]
    [InlineData("2017-04-22", false)]
    public void A_working_day_is_a_weekday_that_is_no_bank_holiday(string day, bool isWorking) =>
        Assert.Equal(isWorking, PapersCalendar.Holidays.IsWorkingDay(DateOnly.Parse(day)));

    [Fact]
    public void Five_working_days_after_the_Thursday_before_Easter_end_a_week_and_a_day_later() =>
        Assert.Equal(new DateOnly(2017, 4, 24), PapersCalendar.Holidays.AddWorkingDays(new(2017, 4, 13), 5));

    [Fact]
    public void Days_beyond_those_entered_are_known_not_to_be_covered() =>
        Assert.Equal((true, false), (PapersCalendar.Holidays.Covers(new(2018, 12, 31)), PapersCalendar.Holidays.Covers(new(2031, 1, 1))));
}
