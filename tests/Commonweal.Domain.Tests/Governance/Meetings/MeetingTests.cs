using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Tests.Governance.Bodies;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Meetings;

/// <summary>A meeting goes from planned to held by lawful steps alone.</summary>
public sealed class MeetingTests
{
    private static readonly NoticeClock Clock = new(new ClearDays(5, CountedDays.Working), "Local Government Act 1972, section 100B", new(2017, 10, 1), new(2017, 9, 29), true);

    [Fact]
    [Trait("Requirement", "LAW-01")]
    public void Papers_after_the_last_lawful_day_are_stopped_or_go_out_flagged_with_the_chairs_reason()
    {
        Assert.IsType<PublishedTooLate>(May(MeetingState.Planned, StepKind.Published, new(2017, 10, 2)));
        Assert.Null(May(MeetingState.Planned, StepKind.Published, new(2017, 10, 2), "A court ruled on Friday."));
        Assert.Null(May(MeetingState.Planned, StepKind.Published, new(2017, 10, 1)));
        Assert.True(MeetingStates.IsLate([Made.Step(StepKind.Published, new(2017, 10, 2))], Clock));
        Assert.False(MeetingStates.IsLate([Made.Step(StepKind.Published, new(2017, 10, 1))], Clock));
    }

    [Fact]
    public void It_opens_on_its_day_with_its_papers_out()
    {
        Assert.IsType<OpenedWithoutPapers>(May(MeetingState.Planned, StepKind.Opened, Made.Day));
        Assert.IsType<OpenedOnAnotherDay>(May(MeetingState.Published, StepKind.Opened, Made.Day.AddDays(1)));
        Assert.Null(May(MeetingState.Published, StepKind.Opened, Made.Day));
        Assert.False(MeetingStates.MayTake(Made.Meeting(), MeetingState.Planned, StepKind.Opened, Made.Day, null, null).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "LAW-09")]
    public void A_body_that_opens_without_papers_is_told_its_own_rule_and_no_law_of_others()
    {
        var own = Clock with { RestsOn = "The body's own terms" };
        var refusal = Assert.IsType<OpenedWithoutPapers>(MeetingStates.MayTake(Made.Meeting(), MeetingState.Planned, StepKind.Opened, Made.Day, null, own).Refusal);
        Assert.Equal("The body's own terms", refusal.RestsOn);
        Assert.Contains("5 clear working days", refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelling_says_why() => Assert.IsType<CancellingNeedsReason>(May(MeetingState.Published, StepKind.Cancelled, Made.Day));

    [Fact]
    public void Whatever_steps_are_tried_only_lawful_ones_are_taken_and_what_is_closed_stays_closed() => Laws.Hold(
        Gen.Elements(Enum.GetValues<StepKind>()).ListOf(), steps =>
        {
            var taken = new List<MeetingStep>();
            foreach (var step in steps)
            {
                var before = MeetingStates.Of(taken);
                if (MeetingStates.MayTake(Made.Meeting(), before, step, Made.Day, "A reason", null).IsRefused)
                {
                    continue;
                }

                if (before is MeetingState.Closed or MeetingState.Cancelled || (step == StepKind.Closed && before != MeetingState.InProgress))
                {
                    return false;
                }

                taken.Add(Made.Step(step, Made.Day, taken.Count));
            }

            return taken.Select(s => s.Kind).Distinct().Count() == taken.Count;
        });

    [Fact]
    public void A_step_out_of_order_is_refused_with_what_can_follow()
    {
        Assert.IsType<StepCannotFollow>(May(MeetingState.Closed, StepKind.Opened, Made.Day));
        Assert.EndsWith("It can be published, opened or cancelled.", May(MeetingState.Planned, StepKind.Closed, Made.Day)!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_is_written_only_while_the_meeting_is_in_progress() => Assert.All(
        Enum.GetValues<MeetingState>(), state => Assert.Equal(state == MeetingState.InProgress, MeetingStates.MayWrite(state).Refusal is not WrittenOnlyInProgress));

    [Fact]
    public void A_meeting_is_called_ahead_once_a_day_and_while_the_body_stands()
    {
        var body = MadeUp.Body(BodyKind.InformalForum);
        Assert.IsType<CalledForThePast>(CallingRules.MayCall(body, Made.Day.AddDays(-1), Made.Day, false).Refusal);
        Assert.Equal(new DateOnly(2020, 10, 9), Assert.IsType<TooFarAhead>(CallingRules.MayCall(body, new(9999, 1, 1), Made.Day, false).Refusal).Latest);
        Assert.False(CallingRules.MayCall(body, new(2020, 10, 9), Made.Day, false).IsRefused);
        Assert.IsType<MeetsOnThatDay>(CallingRules.MayCall(body, Made.Day, Made.Day, true).Refusal);
        Assert.False(CallingRules.MayCall(body, Made.Day, Made.Day, false).IsRefused);
        var gone = new Body { Slug = "gone", Name = "Gone", Kind = BodyKind.GoverningBody, To = new(2020, 3, 31), Provenance = Made.Ours };
        Assert.IsType<BodyDoesNotStand>(CallingRules.MayCall(gone, new(2020, 4, 1), Made.Day, false).Refusal);
    }

    [Fact]
    public void Every_state_has_its_words() => Assert.All(Enum.GetValues<MeetingState>(), state => Assert.NotEmpty(state.InWords()));

    private static Refusal? May(MeetingState state, StepKind step, DateOnly on, string? reason = null) => MeetingStates.MayTake(Made.Meeting(), state, step, on, reason, Clock).Refusal;
}
