using Commonweal.Domain.Community.Requests;
using static Commonweal.Domain.Tests.Community.Requests.MadeUpRequest;

namespace Commonweal.Domain.Tests.Community.Requests;

public sealed class RequestClockTests
{
    [Fact]
    [Trait("Requirement", "LAW-29")]
    public void It_is_answered_by_the_twentieth_working_day_after_receipt_bank_holidays_left_out() => Assert.Equal(new DateOnly(2018, 1, 4), Received().Clock().AnswerBy);

    [Fact]
    [Trait("Requirement", "LAW-29")]
    public void The_day_after_the_last_is_late_and_the_last_is_not()
    {
        Assert.False(Received().Clock(new(2018, 1, 4)).IsLate);
        Assert.True(Received().Clock(new(2018, 1, 5)).IsLate);
    }

    [Fact]
    public void While_it_is_not_clear_what_is_meant_no_day_is_counted()
    {
        var clock = Received().With(RequestStepKind.ClarificationAsked).Clock(new(2018, 6, 1));

        Assert.Equal((null, false), (clock.AnswerBy, clock.IsLate));
    }

    [Fact]
    public void Once_it_is_clear_the_time_begins_again() =>
        Assert.Equal(new DateOnly(2018, 2, 6), Received().With(RequestStepKind.ClarificationAsked).With(RequestStepKind.Clarified, new(2018, 1, 9)).Clock().AnswerBy);

    [Fact]
    public void Made_longer_it_is_forty_working_days_in_all() => Assert.Equal(new DateOnly(2018, 2, 1), Received().With(RequestStepKind.Extended).Clock().AnswerBy);

    [Fact]
    [Trait("Requirement", "LAW-29")]
    public void An_answer_is_looked_at_again_within_forty_working_days_of_being_asked()
    {
        var asked = Received().With(RequestStepKind.Answered).With(RequestStepKind.ReviewAsked, new(2018, 1, 9));

        Assert.Equal("To be looked at again by 6 March 2018", asked.Clock(new(2018, 1, 9)).InWords);
        Assert.True(asked.Clock(new(2018, 3, 7)).IsReviewLate);
        Assert.Equal("Looked at again on 6 March 2018, in time", asked.With(RequestStepKind.Reviewed, new(2018, 3, 6)).Clock(new(2018, 5, 1)).InWords);
    }

    [Fact]
    public void An_answer_after_its_day_stays_late() => Assert.Equal("Answered on 5 January 2018, after 4 January 2018", Received().With(RequestStepKind.Answered, new(2018, 1, 5)).Clock(new(2018, 3, 1)).InWords);
}
