using Commonweal.Domain.Community.Complaints;
using static Commonweal.Domain.Tests.Community.Complaints.MadeUpComplaint;

namespace Commonweal.Domain.Tests.Community.Complaints;

public sealed class ComplaintClockTests
{
    [Theory]
    [InlineData("2017-10-09", "2017-10-12")]
    [InlineData("2017-10-12", "2017-10-17")]
    [InlineData("2017-10-14", "2017-10-18")]
    [InlineData("2017-12-22", "2017-12-29")]
    [Trait("Requirement", "LAW-30")]
    public void It_is_acknowledged_within_three_working_days_after_the_day_of_receipt(string received, string by) =>
        Assert.Equal(DateOnly.Parse(by), Clock(Made(TheComplaint(DateOnly.Parse(received))), Today).AcknowledgeBy);

    [Theory]
    [InlineData("2017-10-09", "2018-04-08")]
    [InlineData("2017-08-31", "2018-02-27")]
    [Trait("Requirement", "LAW-30")]
    public void Without_a_plan_it_is_answered_within_six_months_beginning_with_the_day_of_receipt(string received, string by) =>
        Assert.Equal(DateOnly.Parse(by), Clock(Made(TheComplaint(DateOnly.Parse(received))), Today).AnswerBy);

    [Fact]
    public void With_a_plan_it_is_answered_by_the_day_agreed() =>
        Assert.Equal(new DateOnly(2017, 12, 1), Clock(Made().With(ComplaintStepKind.Planned, Trust, answerBy: new(2017, 12, 1)), Today).AnswerBy);

    [Fact]
    [Trait("Requirement", "LAW-30")]
    public void The_time_runs_from_the_first_receipt_though_another_partner_leads()
    {
        var passed = Made().With(ComplaintStepKind.ConsentGiven, null, Today.AddDays(20)).With(ComplaintStepKind.Routed, Trust, Today.AddDays(20), Council, isLead: true);

        Assert.Equal(Clock(Made(), Today).LatestAnswer, Clock(passed, Today.AddDays(20)).LatestAnswer);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void It_is_late_from_the_day_after_the_last(int days, bool isLate) => Assert.Equal(isLate, Clock(Made(), Today.AddDays(days)).IsAcknowledgedLate);

    [Fact]
    public void What_was_done_in_time_is_never_late_afterwards() => Assert.False(Clock(Made().With(ComplaintStepKind.Acknowledged, Trust, Today.AddDays(3)), Today.AddDays(90)).IsAcknowledgedLate);

    [Theory]
    [InlineData("2016-10-09", false)]
    [InlineData("2016-10-08", true)]
    [Trait("Requirement", "LAW-30")]
    public void A_complaint_made_more_than_twelve_months_after_is_marked_and_not_refused(string happened, bool isLate) =>
        Assert.Equal(isLate, Clock(Made(TheComplaint(happened: DateOnly.Parse(happened))), Today).IsMadeLate);

    [Fact]
    public void Care_of_children_has_the_time_of_its_own_law() => Assert.Equal(new DateOnly(2017, 10, 23), Clock(Made(TheComplaint(subject: ComplaintSubject.ChildrensSocialCare)), Today).LatestAnswer);

    private static ComplaintClock Clock(ComplaintHistory history, DateOnly asAt) => ComplaintClock.Of(history, Law, Holidays, asAt);
}
