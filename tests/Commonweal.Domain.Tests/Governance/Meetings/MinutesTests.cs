using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Meetings;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Meetings;

/// <summary>Draft, amended by those who were there, approved at a later meeting, and then fixed (LAW-17).</summary>
public sealed class MinutesTests
{
    private static readonly Meeting Later = Made.Meeting(day: Made.Day.AddDays(28));

    [Fact]
    [Trait("Requirement", "LAW-17")]
    public void Whatever_is_tried_there_is_one_draft_first_at_most_one_approval_and_no_amendment_after_it() => Laws.Hold(
        (from state in Gen.Elements(Enum.GetValues<MinutesState>())
         from isAttendee in Gen.Elements(true, false)
         from later in Gen.Elements(null, Later, Made.Meeting("another-body", Made.Day.AddDays(28)), Made.Meeting(day: Made.Day))
         select (state, isAttendee, later)).ListOf(), tries =>
        {
            var texts = new List<MinutesText>();
            foreach (var (state, isAttendee, later) in tries)
            {
                if (!MinutesRules.MayAdd(Made.Meeting(), BodyKind.InformalForum, MeetingState.Closed, texts, state, isAttendee, later is null ? null : (later, MeetingState.Closed)).IsRefused)
                {
                    if (state is MinutesState.Approved or MinutesState.Correction && later != Later)
                    {
                        return false;
                    }

                    texts.Add(Made.Minutes(state));
                }
            }

            var approved = texts.FindIndex(t => t.State == MinutesState.Approved);
            return (texts.Count == 0 || texts[0].State == MinutesState.Draft)
                && texts.Count(t => t.State == MinutesState.Draft) <= 1 && texts.Count(t => t.State == MinutesState.Approved) <= 1
                && texts.Skip(approved < 0 ? texts.Count : approved + 1).All(t => t.State == MinutesState.Correction)
                && texts.Take(approved < 0 ? texts.Count : approved).All(t => t.State != MinutesState.Correction);
        });

    [Fact]
    [Trait("Requirement", "LAW-17")]
    public void Each_thing_that_may_not_be_has_its_reason()
    {
        MinutesText[] draft = [Made.Minutes(MinutesState.Draft)];
        MinutesText[] approved = [.. draft, Made.Minutes(MinutesState.Approved)];
        Assert.IsType<NothingToMinute>(MinutesRules.MayAdd(Made.Meeting(), BodyKind.InformalForum, MeetingState.Planned, [], MinutesState.Draft, true, null).Refusal);
        Assert.IsType<DraftExists>(May(draft, MinutesState.Draft));
        Assert.IsType<NoDraftYet>(May([], MinutesState.Amended));
        Assert.IsType<OnlyAttendeesAmend>(May(draft, MinutesState.Amended, isAttendee: false));
        Assert.IsType<ApprovedAtALaterMeeting>(May(draft, MinutesState.Approved));
        Assert.IsType<MinutesAreFixed>(May(approved, MinutesState.Amended));
        Assert.IsType<NotApprovedYet>(May(draft, MinutesState.Correction));
    }

    [Theory]
    [InlineData(MeetingState.Planned, "Enter this once that meeting is recorded as opened")]
    [InlineData(MeetingState.Published, "Enter this once that meeting is recorded as opened")]
    [InlineData(MeetingState.Cancelled, "Name the meeting that was held instead")]
    [Trait("Requirement", "LAW-17")]
    public void A_meeting_that_never_opened_approved_nothing(MeetingState state, string whatToDo) => Assert.Contains(
        whatToDo, Assert.IsType<ApprovingMeetingNotHeld>(May([Made.Minutes(MinutesState.Draft)], MinutesState.Approved, later: (Later, state))).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData(MeetingState.InProgress)]
    [InlineData(MeetingState.Closed)]
    public void A_meeting_that_is_open_or_was_held_approves(MeetingState state) => Assert.Null(May([Made.Minutes(MinutesState.Draft)], MinutesState.Approved, later: (Later, state)));

    [Fact]
    [Trait("Requirement", "LAW-21")]
    public void A_meeting_without_its_quorum_approves_nothing()
    {
        Assert.Contains("3 voting members are needed", Assert.IsType<ApprovedWithoutQuorum>(MinutesRules.MayApproveWith("A meeting", new(14, 5), Made.Quorum(isMet: false)).Refusal).Sentence, StringComparison.Ordinal);
        Assert.False(MinutesRules.MayApproveWith("A meeting", new(14, 5), Made.Quorum(isMet: true)).IsRefused);
    }

    [Fact]
    public void The_law_of_councils_is_cited_for_councils_alone()
    {
        MinutesText[] approved = [Made.Minutes(MinutesState.Draft), Made.Minutes(MinutesState.Approved)];
        Assert.Equal("Local Government Act 1972, Schedule 12, paragraph 41", May(approved, MinutesState.Amended, kind: BodyKind.HealthAndWellbeingBoard)!.RestsOn);
        Assert.Null(May(approved, MinutesState.Amended)!.RestsOn);
        Assert.Null(May(approved, MinutesState.Correction)!.RestsOn);
    }

    private static Refusal? May(MinutesText[] texts, MinutesState next, bool isAttendee = true, (Meeting, MeetingState)? later = null, BodyKind kind = BodyKind.InformalForum) =>
        MinutesRules.MayAdd(Made.Meeting(), kind, MeetingState.Closed, texts, next, isAttendee, later).Refusal;
}
