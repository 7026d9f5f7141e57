using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Calendar;

namespace Commonweal.Domain.Tests.Governance.Calendar;

/// <summary>The chain of notices by which an executive may meet in private.</summary>
public sealed class PrivateMeetingTests
{
    private static readonly DateOnly Meeting = new(2017, 10, 19);

    [Fact]
    [Trait("Requirement", "LAW-06")]
    public void Two_notices_in_time_with_the_answer_let_it_meet_in_private() => Assert.Null(Refusal(new(2017, 9, 20), new(2017, 10, 11)));

    [Fact]
    [Trait("Requirement", "LAW-06")]
    public void Each_missing_or_late_link_breaks_the_chain()
    {
        Assert.IsType<PrivateMeetingWithoutFirstNotice>(Refusal(null, new(2017, 10, 11)));
        Assert.IsType<PrivateMeetingWithoutFirstNotice>(Refusal(new(2017, 9, 21), new(2017, 10, 11)));
        Assert.IsType<PrivateMeetingWithoutSecondNotice>(Refusal(new(2017, 9, 20), null));
        Assert.IsType<PrivateMeetingWithoutSecondNotice>(Refusal(new(2017, 9, 20), new(2017, 10, 12)));
        Assert.IsType<RepresentationsNotAnswered>(Refusal(new(2017, 9, 20), new(2017, 10, 11), hasAnswered: false));
    }

    [Fact]
    [Trait("Requirement", "LAW-06")]
    public void The_scrutiny_chairs_agreement_before_the_meeting_stands_for_both()
    {
        Assert.Null(Refusal(null, null, agreed: Meeting));
        Assert.NotNull(Refusal(null, null, agreed: Meeting.AddDays(1)));
    }

    private static Refusal? Refusal(DateOnly? first, DateOnly? second, bool hasAnswered = true, DateOnly? agreed = null) =>
        new PrivateMeeting(Meeting, first, second, hasAnswered, agreed).MayExcludeThePublic(new(28, CountedDays.Calendar), PapersCalendar.Holidays).Refusal;
}
