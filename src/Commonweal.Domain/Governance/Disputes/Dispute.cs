using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Disputes;

public readonly record struct DisputeId(Guid Value) : ITypedId<DisputeId>
{
    public static DisputeId From(Guid value) => new(value);
}

/// <summary>That partners disagree over what they agreed or decided, by written notice (DIS-01).</summary>
public sealed class Dispute : IEvent
{
    public required DisputeId Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>The partner that gave notice.</summary>
    public required PartnerId RaisedBy { get; init; }

    public required DateOnly NoticeOn { get; init; }

    /// <summary>The name of the agreement or decision that it is about.</summary>
    public required string AboutTitle { get; init; }

    /// <summary>Its page on this site; null where it is about something else.</summary>
    public string? AboutUrl { get; init; }

    /// <summary>The clause or part, where one is named.</summary>
    public string? Part { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>A partner on whom the notice was served.</summary>
public sealed class DisputeParty : IEvent
{
    public required DisputeId DisputeId { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>Who tries to settle it, in this order and without leaving one out.</summary>
public enum DisputeStage
{
    Notice,
    Leads,
    ChiefExecutives,
    Board,
    Mediation,
}

/// <summary>How long a stage has, and who tries. The papers say nothing, so each is our choice, kept as data.</summary>
public sealed class DisputeTerm
{
    public required DisputeStage Stage { get; init; }

    /// <summary>Calendar days from the day on which the stage began.</summary>
    public required int Days { get; init; }

    public required string Who { get; init; }

    public required Provenance Provenance { get; init; }
}

public enum DisputeStepKind
{
    /// <summary>Written notice: what is in dispute, and what is asked.</summary>
    Noticed,

    /// <summary>What a party says at the stage that it has reached.</summary>
    Said,

    MovedUp,
    SettlementOffered,

    /// <summary>A party agrees to the settlement that was offered last.</summary>
    SettlementAgreed,

    Withdrawn,

    /// <summary>Other words in place of those of an earlier step, which stay to be seen.</summary>
    Corrected,
}

/// <summary>One dated step of a dispute, taken for one party. Nothing of it is ever changed; a correction is another step that names it.</summary>
public sealed class DisputeStep : IEvent
{
    public required Guid Id { get; init; }

    public required DisputeId DisputeId { get; init; }

    public required DisputeStepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required PartnerId PartnerId { get; init; }

    public PersonId? PersonId { get; init; }

    public required string Words { get; init; }

    /// <summary>Of moving up: to which stage.</summary>
    public DisputeStage? To { get; init; }

    /// <summary>Of moving up from the Board: the meeting that considered it.</summary>
    public DateOnly? MeetingOn { get; init; }

    public string? Minute { get; init; }

    /// <summary>Of a correction: the step whose words it puts right.</summary>
    public Guid? Corrects { get; init; }

    public required DateTime KnownFrom { get; init; }
}
