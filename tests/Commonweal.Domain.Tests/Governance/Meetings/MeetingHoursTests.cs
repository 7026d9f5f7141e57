using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Meetings;

namespace Commonweal.Domain.Tests.Governance.Meetings;

/// <summary>What happens in a meeting happens while it is open.</summary>
public sealed class MeetingHoursTests
{
    private static readonly MeetingStep[] Opened = [Made.Step(StepKind.Opened, Made.Day, at: new(14, 0))];

    [Fact]
    [Trait("Requirement", "LAW-21")]
    public void Nothing_happens_before_it_opened()
    {
        Assert.Equal(new TimeOnly(14, 0), Assert.IsType<BeforeItOpened>(MayWrite(13, 59)).Opened);
        Assert.Null(MayWrite(14, 0));
    }

    [Fact]
    public void Nothing_is_written_while_it_is_not_open_whatever_the_time() => Assert.IsType<WrittenOnlyInProgress>(MeetingHours.MayWrite(MeetingState.Closed, Opened, new(14, 5)).Refusal);

    [Fact]
    public void It_does_not_close_before_it_opened_or_before_the_last_that_happened_in_it()
    {
        Assert.IsType<ClosesBeforeItOpens>(MayClose(13, 59));
        Assert.Equal(new TimeOnly(14, 30), Assert.IsType<ClosesBeforeTheLastEntry>(MayClose(14, 20, new(14, 30), new(14, 10))).Last);
        Assert.Null(MayClose(14, 30, new(14, 30), new(14, 10)));
    }

    [Fact]
    public void Where_papers_give_no_hours_nothing_is_held_against_them() =>
        Assert.False(MeetingHours.MayWrite(MeetingState.InProgress, [Made.Step(StepKind.Opened, Made.Day)], new(9, 0)).IsRefused);

    [Fact]
    public void What_is_told_afterwards_happened_between_its_opening_and_its_close()
    {
        MeetingStep[] held = [.. Opened, Made.Step(StepKind.Closed, Made.Day, id: 1, at: new(15, 0))];
        Assert.IsType<BeforeItOpened>(MeetingHours.MayHaveHappened(held, new(13, 59)).Refusal);
        Assert.Equal(new TimeOnly(15, 0), Assert.IsType<AfterItClosed>(MeetingHours.MayHaveHappened(held, new(15, 1)).Refusal).Closed);
        Assert.False(MeetingHours.MayHaveHappened(held, new(15, 0)).IsRefused);
    }

    private static Refusal? MayWrite(int hour, int minute) => MeetingHours.MayWrite(MeetingState.InProgress, Opened, new(hour, minute)).Refusal;

    private static Refusal? MayClose(int hour, int minute, params TimeOnly[] written) => MeetingHours.MayClose(Opened, written, new(hour, minute)).Refusal;
}
