using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Foundation;

/// <summary>A due date is as exact as it was given; weekends move nothing.</summary>
public sealed class DueDateTests
{
    [Fact]
    public void A_day_falls_due_on_that_day_even_on_a_Sunday()
    {
        var due = DueDate.OnDay(new(2017, 7, 30));

        Assert.Equal(DayOfWeek.Sunday, due.FallsOn()!.Value.DayOfWeek);
        Assert.Equal("by 30 July 2017", due.InWords);
        Assert.False(due.IsOurReading);
    }

    [Theory]
    [InlineData(2017, 6, 30)]
    [InlineData(2017, 12, 31)]
    [InlineData(2018, 2, 28)]
    [InlineData(2020, 2, 29)]
    public void A_month_falls_due_on_its_last_day_by_our_choice(int year, int month, int last)
    {
        var due = DueDate.InMonth(year, month);

        Assert.Equal(new DateOnly(year, month, last), due.FallsOn());
        Assert.True(due.IsOurReading);
    }

    [Fact]
    public void Early_October_falls_due_on_the_10th_marked_ours()
    {
        var due = DueDate.EarlyIn(2017, 10);

        Assert.Equal(new DateOnly(2017, 10, 10), due.FallsOn());
        Assert.Equal("in early October 2017", due.InWords);
        Assert.True(due.IsOurReading);
    }

    [Fact]
    public void A_window_falls_due_when_it_closes_and_opens_no_later_than_that()
    {
        Assert.Equal(new DateOnly(2018, 3, 31), DueDate.Between(new(2017, 9, 1), new(2018, 3, 31)).Value.FallsOn());
        Assert.IsType<WindowClosesBeforeItOpens>(DueDate.Between(new(2018, 3, 31), new(2017, 9, 1)).Refusal);
    }

    [Fact]
    public void A_beginning_falls_due_on_its_first_day() => Assert.Equal(new DateOnly(2017, 4, 1), DueDate.Starting(new(2017, 4, 1)).FallsOn());

    [Fact]
    public void A_next_meeting_has_no_day_until_one_is_called_after_the_promise()
    {
        var due = DueDate.AtNextMeetingOf("board", new(2017, 10, 9));

        Assert.Null(due.FallsOn());
        Assert.Null(due.FallsOn(new DateOnly(2017, 10, 9)));
        Assert.Equal(new DateOnly(2017, 11, 2), due.FallsOn(new DateOnly(2017, 11, 2)));
    }

    [Fact]
    public void An_open_date_falls_on_no_day() => Assert.Null(DueDate.Open.FallsOn());

    [Fact]
    public void Two_dates_given_alike_are_equal() => Assert.Equal(DueDate.InMonth(2017, 6), DueDate.InMonth(2017, 6));
}
