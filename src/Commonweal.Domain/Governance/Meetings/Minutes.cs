using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;

namespace Commonweal.Domain.Governance.Meetings;

public enum MinutesState
{
    Draft,

    /// <summary>Changed by somebody who was there.</summary>
    Amended,

    /// <summary>Approved as a correct record at a later meeting: fixed.</summary>
    Approved,

    /// <summary>A correction noted after approval, which stands beside the approved text.</summary>
    Correction,
}

/// <summary>One text of a meeting's minutes (LAW-17). Texts are added; the approved one is never replaced.</summary>
public sealed class MinutesText : IEvent
{
    public long Id { get; init; }

    public required string Meeting { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required MinutesState State { get; init; }

    public required string Text { get; init; }

    /// <summary>The slug of the later meeting that approved it, or at which the correction was noted.</summary>
    public string? ApprovedAt { get; init; }

    /// <summary>The time of day in London at which that meeting approved it; null where it kept no roll.</summary>
    public TimeOnly? At { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

public static class MinutesRules
{
    /// <param name="texts">The texts so far.</param>
    /// <param name="isAttendee">Whether whoever writes was at the meeting, or keeps its record.</param>
    /// <param name="later">The meeting named as approving, and how it stands; null where none is.</param>
    public static Outcome<MinutesState> MayAdd(Meeting meeting, BodyKind kind, MeetingState state, IReadOnlyCollection<MinutesText> texts, MinutesState next, bool isAttendee, (Meeting Meeting, MeetingState State)? later)
    {
        if (state is not (MeetingState.InProgress or MeetingState.Closed))
        {
            return new NothingToMinute(state);
        }

        var isApproved = texts.Any(t => t.State == MinutesState.Approved);
        return next switch
        {
            MinutesState.Draft when texts.Count > 0 => new DraftExists(),
            MinutesState.Draft => next,
            _ when texts.Count == 0 => new NoDraftYet(),
            MinutesState.Amended when isApproved => new MinutesAreFixed(kind.IsOfACouncil()),
            MinutesState.Amended => isAttendee ? next : new OnlyAttendeesAmend(),
            MinutesState.Approved when isApproved => new MinutesAreFixed(kind.IsOfACouncil()),
            MinutesState.Correction when !isApproved => new NotApprovedYet(),
            _ => MayApproveAt(meeting, kind, later).Then<MinutesState>(_ => next),
        };
    }

    /// <summary>A meeting without its quorum approves nothing.</summary>
    public static Outcome<QuorumReading> MayApproveWith(string title, TimeOnly at, QuorumReading quorum) => quorum.IsMet ? quorum : new ApprovedWithoutQuorum(title, at, string.Join("; ", quorum.Missing));

    /// <summary>Only a meeting that was opened has approved anything.</summary>
    private static Outcome<Meeting> MayApproveAt(Meeting meeting, BodyKind kind, (Meeting Meeting, MeetingState State)? later) =>
        later is not { } at || at.Meeting.Body != meeting.Body || at.Meeting.Day <= meeting.Day ? new ApprovedAtALaterMeeting(kind.IsOfACouncil())
        : at.State is not (MeetingState.InProgress or MeetingState.Closed) ? new ApprovingMeetingNotHeld(at.Meeting.Title, at.State)
        : at.Meeting;
}

public sealed record NothingToMinute(MeetingState State) : Refusal($"The meeting stands at “{State.InWords()}”: there is nothing to minute yet.");

public sealed record DraftExists() : Refusal("There is a draft already. Amend it, so that what changed can be seen.");

public sealed record NoDraftYet() : Refusal("There is no draft yet.");

public sealed record OnlyAttendeesAmend() : Refusal("Draft minutes are amended by those who were there, or by who keeps the record.")
{
    public override string WhoCouldMend => "A member who was at the meeting, or the body's secretary";
}

/// <param name="IsOfACouncil">Whether it is a council's: the law of its minutes is law for no other body.</param>
public sealed record MinutesAreFixed(bool IsOfACouncil) : Refusal("These minutes have been approved as a correct record, and are fixed. A correction is noted beside them.")
{
    internal const string MinutesOfCouncils = "Local Government Act 1972, Schedule 12, paragraph 41";

    public override string? RestsOn => IsOfACouncil ? MinutesOfCouncils : null;
}

public sealed record NotApprovedYet() : Refusal("The minutes are still a draft: amend them. A correction is for approved minutes.");

/// <param name="IsOfACouncil">Whether it is a council's.</param>
public sealed record ApprovedAtALaterMeeting(bool IsOfACouncil) : Refusal("Minutes are approved, and corrections noted, at a later meeting of the same body: name it.")
{
    public override string? RestsOn => IsOfACouncil ? MinutesAreFixed.MinutesOfCouncils : null;
}

public sealed record ApprovingMeetingNotHeld(string Title, MeetingState State)
    : Refusal($"{Title} stands at “{State.InWords()}”, so nothing has been approved there. {(State == MeetingState.Cancelled ? "Name the meeting that was held instead." : "Enter this once that meeting is recorded as opened, or name the one that was held.")}");

/// <param name="Missing">Each part of the rule that was not met, in words.</param>
public sealed record ApprovedWithoutQuorum(string Title, TimeOnly At, string Missing)
    : Refusal($"{Title} has no quorum at {At:HH\\:mm}, so it approves no minutes then: {Missing}. Give the time at which it had its quorum, or record first who is there.");
