using System.Collections.Immutable;

namespace Commonweal.Domain.Governance.Concerns;

/// <summary>How far a concern has come. It is read from its steps and never set.</summary>
public enum ConcernState
{
    Raised,
    Served,
    Answered,
    Unanswered,
    Changed,
    NotChanged,
    AskedToLeave,
    Decided,
    Closed,
}

public static class ConcernStates
{
    public static string InWords(this ConcernState state) => state switch
    {
        ConcernState.Raised => "Raised, and not yet served",
        ConcernState.Served => "Served, and its answer is awaited",
        ConcernState.Answered => "Answered, and to be reviewed",
        ConcernState.Unanswered => "Not answered by the day asked for, and to be reviewed",
        ConcernState.Changed => "Reviewed: the approach has changed",
        ConcernState.NotChanged => "Reviewed: the approach has not changed",
        ConcernState.AskedToLeave => "Asked to leave; its own body decides",
        ConcernState.Decided => "Its own body has decided",
        ConcernState.Closed => "Closed",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string InWords(this StepKind kind) => kind switch
    {
        StepKind.Raised => "Raised",
        StepKind.StoodBehind => "Stood behind it",
        StepKind.Served => "Served",
        StepKind.Answered => "Answered",
        StepKind.LeftUnanswered => "No answer came",
        StepKind.Reviewed => "Reviewed",
        StepKind.AskedToLeave => "Asked to leave",
        StepKind.SubjectDecided => "Its own body decided",
        StepKind.Closed => "Closed",
        StepKind.Corrected => "Corrected",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>
    /// The steps that may follow, and no others: raised, served, answered, reviewed and only then asked to leave (MON-02). A concern may be closed at every one of them.
    /// </summary>
    public static ImmutableArray<StepKind> Next(this ConcernState state) => state switch
    {
        ConcernState.Raised => [StepKind.Served, StepKind.StoodBehind, StepKind.Closed],
        ConcernState.Served => [StepKind.Answered, StepKind.LeftUnanswered, StepKind.StoodBehind, StepKind.Closed],
        ConcernState.Answered => [StepKind.Reviewed, StepKind.Closed],
        ConcernState.Unanswered => [StepKind.Reviewed, StepKind.Answered, StepKind.Closed],
        ConcernState.Changed => [StepKind.Reviewed, StepKind.Closed],
        ConcernState.NotChanged => [StepKind.Reviewed, StepKind.AskedToLeave, StepKind.Closed],
        ConcernState.AskedToLeave => [StepKind.SubjectDecided, StepKind.Closed],
        ConcernState.Decided => [StepKind.Closed],
        _ => [],
    };

    /// <summary>Where a step leads; null where it leaves the concern where it stands.</summary>
    public static ConcernState? LeadsTo(this ConcernStep step) => step.Kind switch
    {
        StepKind.Raised => ConcernState.Raised,
        StepKind.Served => ConcernState.Served,
        StepKind.Answered => ConcernState.Answered,
        StepKind.LeftUnanswered => ConcernState.Unanswered,
        StepKind.Reviewed => step.IsChanged == true ? ConcernState.Changed : ConcernState.NotChanged,
        StepKind.AskedToLeave => ConcernState.AskedToLeave,
        StepKind.SubjectDecided => ConcernState.Decided,
        StepKind.Closed => ConcernState.Closed,
        _ => null,
    };

    /// <summary>Whether the subject takes this step; all others are the raisers'.</summary>
    public static bool IsOfSubject(this StepKind kind) => kind is StepKind.Answered or StepKind.SubjectDecided;
}
