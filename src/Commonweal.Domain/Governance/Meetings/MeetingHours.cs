using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Meetings;

/// <summary>The hours of a meeting: what happens in it happens between its opening and its close. Papers often give no times; then nothing is held against them.</summary>
public static class MeetingHours
{
    public static TimeOnly? OpenedAt(IEnumerable<MeetingStep> steps) => At(steps, StepKind.Opened);

    public static TimeOnly? ClosedAt(IEnumerable<MeetingStep> steps) => At(steps, StepKind.Closed);

    /// <summary>Whether something that happened at a time may be written in the record now.</summary>
    public static Outcome<TimeOnly> MayWrite(MeetingState state, IEnumerable<MeetingStep> steps, TimeOnly at) =>
        MeetingStates.MayWrite(state).Then<TimeOnly>(_ => OpenedAt(steps) is { } opened && at < opened ? new BeforeItOpened(opened) : at);

    /// <summary>Whether something can have happened in it at a time, as it is told afterwards.</summary>
    public static Outcome<TimeOnly> MayHaveHappened(IEnumerable<MeetingStep> steps, TimeOnly at) =>
        OpenedAt(steps) is { } opened && at < opened ? new BeforeItOpened(opened)
        : ClosedAt(steps) is { } closed && at > closed ? new AfterItClosed(closed)
        : at;

    /// <param name="written">The times of what stands in the record.</param>
    public static Outcome<TimeOnly> MayClose(IEnumerable<MeetingStep> steps, IEnumerable<TimeOnly> written, TimeOnly at) =>
        OpenedAt(steps) is { } opened && at < opened ? new ClosesBeforeItOpens(opened)
        : written.DefaultIfEmpty().Max() is var last && last > at ? new ClosesBeforeTheLastEntry(last)
        : at;

    private static TimeOnly? At(IEnumerable<MeetingStep> steps, StepKind kind) => steps.LastOrDefault(s => s.Kind == kind)?.At;
}

public sealed record BeforeItOpened(TimeOnly Opened) : Refusal($"The meeting opened at {Opened:HH\\:mm}, and nothing happens in it before. Give that time or a later one, also for those who were there before it opened.");

public sealed record AfterItClosed(TimeOnly Closed) : Refusal($"That meeting closed at {Closed:HH\\:mm}, and nothing happened in it after. Give that time or an earlier one.");

public sealed record ClosesBeforeItOpens(TimeOnly Opened) : Refusal($"The meeting opened at {Opened:HH\\:mm}. Give the time at which it closed, which is that or a later one.");

public sealed record ClosesBeforeTheLastEntry(TimeOnly Last) : Refusal($"Something is recorded at {Last:HH\\:mm}, so the meeting was still open then. Give that time or a later one; or, where it stands in the roll and its time is wrong, mark it as entered in error.");
