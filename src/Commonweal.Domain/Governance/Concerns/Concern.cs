using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Concerns;

public readonly record struct ConcernId(Guid Value) : ITypedId<ConcernId>
{
    public static ConcernId From(Guid value) => new(value);
}

/// <summary>
/// That a partner seems not to act for the common good: a behaviour concern between partners (MON-01). It is known to its parties alone (MON-03),
/// so its reference is a random one: a number that counts would tell each party how many others there are.
/// </summary>
public sealed class Concern : IEvent
{
    public required ConcernId Id { get; init; }

    public required string Reference { get; init; }

    public required PartnerId SubjectId { get; init; }

    /// <summary>The organisation that raised it; others named with it are <see cref="ConcernRaiser"/>s.</summary>
    public required PartnerId RaisedBy { get; init; }

    public required DateOnly RaisedOn { get; init; }

    /// <summary>Slugs of the behaviours it says were not kept.</summary>
    public required IReadOnlyList<string> Behaviours { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>Another organisation that was named when the concern was raised. It is a party from then on, and stands behind the concern once its own chair or chief executive says so.</summary>
public sealed class ConcernRaiser : IEvent
{
    public required ConcernId ConcernId { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public enum StepKind
{
    Raised,
    StoodBehind,
    Served,
    Answered,

    /// <summary>The day for an answer passed and none came: silence is written down, and means nothing else.</summary>
    LeftUnanswered,

    Reviewed,

    /// <summary>A request, after a decision of the Board: the subject's own body decides whether it goes.</summary>
    AskedToLeave,

    /// <summary>What the subject's own body decided about the request.</summary>
    SubjectDecided,

    /// <summary>Without a vote, at any time.</summary>
    Closed,

    /// <summary>Other words in place of those of an earlier step, which stay to be seen.</summary>
    Corrected,
}

/// <summary>One dated step of a concern, taken for one organisation. Nothing of it is ever changed; a correction is another step that names it.</summary>
public sealed class ConcernStep : IEvent
{
    public required Guid Id { get; init; }

    public required ConcernId ConcernId { get; init; }

    public required StepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required PartnerId PartnerId { get; init; }

    public PersonId? PersonId { get; init; }

    public required string Words { get; init; }

    /// <summary>Of serving: the day by which an answer is asked for.</summary>
    public DateOnly? AnswerBy { get; init; }

    /// <summary>Of a review: whether the approach has changed.</summary>
    public bool? IsChanged { get; init; }

    /// <summary>Of asking to leave and of the subject's decision: the name under which the body's decision is found.</summary>
    public string? DecisionReference { get; init; }

    /// <summary>The body that decided, as its minute names it.</summary>
    public string? DecidedBy { get; init; }

    public DateOnly? MeetingOn { get; init; }

    public string? Minute { get; init; }

    /// <summary>Of asking to leave: slugs of the organisations that took part in the Board's vote.</summary>
    public IReadOnlyList<string> Voters { get; init; } = [];

    /// <summary>Of the subject's decision: the day it leaves; null where it stays.</summary>
    public DateOnly? LeavesOn { get; init; }

    /// <summary>Of a correction: the step whose words it puts right.</summary>
    public Guid? Corrects { get; init; }

    public required DateTime KnownFrom { get; init; }

    /// <summary>Whether it names a decision of a body, the meeting and the minute.</summary>
    public bool NamesADecision => !string.IsNullOrWhiteSpace(DecisionReference) && !string.IsNullOrWhiteSpace(DecidedBy) && !string.IsNullOrWhiteSpace(Minute) && MeetingOn is not null;
}
