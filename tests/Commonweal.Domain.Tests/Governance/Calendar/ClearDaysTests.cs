using Commonweal.Domain.Governance.Calendar;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Calendar;

/// <summary>The clocks that stand between publishing and a meeting.</summary>
public sealed class ClearDaysTests
{
    private static readonly ClearDays Five = new(5, CountedDays.Working);

    private static Gen<(ClearDays Rule, DateOnly Meeting)> Meetings =>
        from days in Gen.Choose(0, 40)
        from counted in Gen.Elements(CountedDays.Working, CountedDays.Calendar)
        from offset in Gen.Choose(60, 1700)
        select (new ClearDays(days, counted), new DateOnly(2016, 1, 1).AddDays(offset));

    [Theory]
    [InlineData("2017-10-09", "2017-10-01")]
    [InlineData("2016-09-13", "2016-09-05")]
    [InlineData("2017-01-31", "2017-01-23")]
    [InlineData("2017-04-20", "2017-04-10")]
    [Trait("Requirement", "LAW-02")]
    public void The_last_day_to_publish_leaves_five_clear_working_days(string meeting, string latest) =>
        Assert.Equal(DateOnly.Parse(latest), Five.LatestPublishing(DateOnly.Parse(meeting), PapersCalendar.Holidays));

    [Fact]
    [Trait("Requirement", "LAW-02")]
    public void A_last_day_on_a_Sunday_means_the_Friday_before_it() =>
        Assert.Equal(new DateOnly(2017, 9, 29), Five.LastWorkingDay(new(2017, 10, 9), PapersCalendar.Holidays));

    [Theory]
    [InlineData(CountedDays.Calendar, "2017-09-10")]
    [InlineData(CountedDays.Working, "2017-08-29")]
    [Trait("Requirement", "LAW-03")]
    public void Twenty_eight_clear_days_are_counted_by_either_method(CountedDays counted, string latest) =>
        Assert.Equal(DateOnly.Parse(latest), new ClearDays(28, counted).LatestPublishing(new(2017, 10, 9), PapersCalendar.Holidays));

    [Fact]
    [Trait("Requirement", "LAW-02")]
    public void The_last_day_is_in_time_and_the_next_is_not() => Laws.Hold(Meetings, m =>
    {
        var latest = m.Rule.LatestPublishing(m.Meeting, PapersCalendar.Holidays);
        return !m.Rule.MayPublish(latest, m.Meeting, PapersCalendar.Holidays).IsRefused
            && m.Rule.MayPublish(latest.AddDays(1), m.Meeting, PapersCalendar.Holidays).Refusal is LastLawfulDayPassed;
    });

    [Fact]
    [Trait("Requirement", "LAW-02")]
    public void In_time_means_that_enough_clear_days_lie_between() => Laws.Hold(
        from m in Meetings
        from before in Gen.Choose(0, 70)
        select (m.Rule, m.Meeting, Published: m.Meeting.AddDays(-before)), m =>
        (m.Published < m.Meeting && m.Rule.Between(m.Published, m.Meeting, PapersCalendar.Holidays) >= m.Rule.Days)
            == !m.Rule.MayPublish(m.Published, m.Meeting, PapersCalendar.Holidays).IsRefused);

    [Fact]
    [Trait("Requirement", "LAW-03")]
    public void Working_days_never_leave_later_than_calendar_days() => Laws.Hold(Meetings, m =>
        (m.Rule with { Counted = CountedDays.Working }).LatestPublishing(m.Meeting, PapersCalendar.Holidays)
            <= (m.Rule with { Counted = CountedDays.Calendar }).LatestPublishing(m.Meeting, PapersCalendar.Holidays));

    [Fact]
    public void The_refusal_says_how_many_days_are_left() =>
        Assert.Contains("2 are left", Five.MayPublish(new(2017, 10, 4), new(2017, 10, 9), PapersCalendar.Holidays).Refusal!.Sentence, StringComparison.Ordinal);
}
