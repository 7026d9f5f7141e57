using Commonweal.Domain.Foundation;

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

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

public static class MinutesRules
{
    /// <param name="texts">The texts so far.</param>
    /// <param name="isAttendee">Whether whoever writes was at the meeting, or keeps its record.</param>
    /// <param name="later">The meeting named as approving; null where none is.</param>
    public static Outcome<MinutesState> MayAdd(Meeting meeting, MeetingState state, IReadOnlyCollection<MinutesText> texts, MinutesState next, bool isAttendee, Meeting? later)
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
            MinutesState.Amended when isApproved => new MinutesAreFixed(),
            MinutesState.Amended => isAttendee ? next : new OnlyAttendeesAmend(),
            MinutesState.Approved when isApproved => new MinutesAreFixed(),
            MinutesState.Correction when !isApproved => new NotApprovedYet(),
            _ => later is not null && later.Body == meeting.Body && later.Day > meeting.Day ? next : new ApprovedAtALaterMeeting(),
        };
    }
}

public sealed record NothingToMinute(MeetingState State) : Refusal($"The meeting stands at “{State.InWords()}”: there is nothing to minute yet.");

public sealed record DraftExists() : Refusal("There is a draft already. Amend it, so that what changed can be seen.");

public sealed record NoDraftYet() : Refusal("There is no draft yet.");

public sealed record OnlyAttendeesAmend() : Refusal("Draft minutes are amended by those who were there, or by who keeps the record.")
{
    public override string WhoCouldMend => "A member who was at the meeting, or the body's secretary";
}

public sealed record MinutesAreFixed() : Refusal("These minutes have been approved as a correct record, and are fixed. A correction is noted beside them.")
{
    public override string RestsOn => "Local Government Act 1972, Schedule 12, paragraph 41";
}

public sealed record NotApprovedYet() : Refusal("The minutes are still a draft: amend them. A correction is for approved minutes.");

public sealed record ApprovedAtALaterMeeting() : Refusal("Minutes are approved, and corrections noted, at a later meeting of the same body: name it.")
{
    public override string RestsOn => "Local Government Act 1972, Schedule 12, paragraph 41";
}
