using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;

namespace Commonweal.Domain.Governance.Meetings;

/// <summary>A meeting of a body on a day. Others refer to it by its slug. What happens to it stands in its steps.</summary>
public sealed class Meeting
{
    public required string Slug { get; init; }

    /// <summary>The slug of the body.</summary>
    public required string Body { get; init; }

    public required string Title { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>False where a paper names the month alone: the day is then the month's last.</summary>
    public required bool IsDayKnown { get; init; }

    /// <summary>The time of day in London; null where it is not set.</summary>
    public TimeOnly? StartsAt { get; init; }

    public string? Place { get; init; }

    /// <summary>What was said there is no decision (BRD-25).</summary>
    public required bool IsInformal { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public string DayInWords => IsDayKnown ? Day.ToString("d MMMM yyyy") : Day.ToString("MMMM yyyy");
}

public enum StepKind
{
    /// <summary>Agenda and papers are out.</summary>
    Published,

    Opened,
    Closed,
    Cancelled,
}

/// <summary>Something that happened to a meeting.</summary>
public sealed class MeetingStep : IEvent
{
    public long Id { get; init; }

    public required string Meeting { get; init; }

    public required StepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public TimeOnly? At { get; init; }

    /// <summary>The chair's reason where papers came out after the last lawful day, or why it was cancelled.</summary>
    public string? Reason { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

public enum MeetingState
{
    Planned,
    Published,
    InProgress,
    Closed,
    Cancelled,
}

/// <summary>How a meeting stands, read from its steps, and which may follow.</summary>
public static class MeetingStates
{
    public static MeetingState Of(IEnumerable<MeetingStep> steps) => steps.OrderBy(s => s.On).ThenBy(s => s.Id).Aggregate(MeetingState.Planned, (_, step) => After(step.Kind));

    public static string InWords(this MeetingState state) => state switch
    {
        MeetingState.Planned => "Planned",
        MeetingState.Published => "Papers are out",
        MeetingState.InProgress => "In progress",
        MeetingState.Closed => "Held",
        MeetingState.Cancelled => "Cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>Whether a step can be taken now. Papers that come out late are let through with the chair's reason, and flagged (LAW-01).</summary>
    /// <param name="clock">The last lawful day; null where no law and no terms set one.</param>
    public static Outcome<StepKind> MayTake(Meeting meeting, MeetingState state, StepKind step, DateOnly on, string? reason, NoticeClock? clock)
    {
        var isLawful = (state, step) switch
        {
            (MeetingState.Planned, StepKind.Published or StepKind.Opened or StepKind.Cancelled) => true,
            (MeetingState.Published, StepKind.Opened or StepKind.Cancelled) => true,
            (MeetingState.InProgress, StepKind.Closed) => true,
            _ => false,
        };
        if (!isLawful)
        {
            return new StepCannotFollow(state);
        }

        if (step == StepKind.Cancelled && string.IsNullOrWhiteSpace(reason))
        {
            return new CancellingNeedsReason();
        }

        if (step == StepKind.Opened && state == MeetingState.Planned && clock is not null)
        {
            return new OpenedWithoutPapers(clock.Rule.InWords, clock.RestsOn);
        }

        return step switch
        {
            StepKind.Published when clock is not null && on > clock.Latest && string.IsNullOrWhiteSpace(reason) => new PublishedTooLate(clock.Rule.InWords, clock.Latest, clock.RestsOn),
            StepKind.Opened when on != meeting.Day => new OpenedOnAnotherDay(meeting.Day),
            _ => step,
        };
    }

    /// <summary>Papers that came out after the last lawful day: shown wherever the meeting is.</summary>
    public static bool IsLate(IEnumerable<MeetingStep> steps, NoticeClock? clock) => clock is not null && steps.Any(s => s.Kind == StepKind.Published && s.On > clock.Latest);

    public static Outcome<MeetingState> MayWrite(MeetingState state) => state == MeetingState.InProgress ? state : new WrittenOnlyInProgress(state);

    private static MeetingState After(StepKind step) => step switch
    {
        StepKind.Published => MeetingState.Published,
        StepKind.Opened => MeetingState.InProgress,
        StepKind.Closed => MeetingState.Closed,
        _ => MeetingState.Cancelled,
    };
}

public sealed record StepCannotFollow(MeetingState State) : Refusal($"The meeting stands at “{State.InWords()}”, so this cannot follow. {Next(State)}")
{
    private static string Next(MeetingState state) => state switch
    {
        MeetingState.Planned => "It can be published, opened or cancelled.",
        MeetingState.Published => "It can be opened or cancelled.",
        MeetingState.InProgress => "It can be closed.",
        _ => "Nothing more happens to it: call another meeting.",
    };
}

public sealed record CancellingNeedsReason() : Refusal("Say why the meeting is cancelled: those who wanted to come must know.");

/// <param name="Rule">The days of notice that this body's own law or terms ask for.</param>
public sealed record OpenedWithoutPapers(string Rule, string Statute) : Refusal($"The agenda has not been published, and for this body it must be out {Rule} before the meeting. Record that agenda and papers are out, with the chair's reason, and then open it.")
{
    public override string RestsOn => Statute;

    public override string WhoCouldMend => "The chair of the meeting";
}

public sealed record OpenedOnAnotherDay(DateOnly Day) : Refusal($"The meeting is called for {Sentences.Day(Day)}. It cannot be opened on another day.");

public sealed record PublishedTooLate(string Rule, DateOnly Latest, string Statute) : Refusal($"Papers need {Rule}, and the last lawful day to publish was {Sentences.Day(Latest)}. To publish all the same, give the chair's reason of urgency: it is minuted, and shown.")
{
    public override string RestsOn => Statute;

    public override string WhoCouldMend => "The chair of the meeting";
}

public sealed record WrittenOnlyInProgress(MeetingState State) : Refusal($"This is written while a meeting is in progress, and it stands at “{State.InWords()}”.{(State is MeetingState.Planned or MeetingState.Published ? " Record first that it is opened." : "")}");
