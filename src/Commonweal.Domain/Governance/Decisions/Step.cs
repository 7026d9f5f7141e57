using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>Something done on the way to a decision: shared with the partners, residents engaged, a consultation held, or the matter withdrawn.</summary>
public sealed class Step : IEvent
{
    public long Id { get; init; }

    public required DecisionId DecisionId { get; init; }

    public required StepKind Kind { get; init; }

    /// <summary>The day it was done, or began.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The last day, for what goes on for a time.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The slug of the scrutiny committee, where the step is one of scrutiny.</summary>
    public string? Committee { get; init; }

    /// <summary>With whom, and what came of it.</summary>
    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public enum StepKind
{
    /// <summary>Put before the partners at the partnership's board, or before the other parties.</summary>
    Shared,

    /// <summary>Talked over with residents and staff.</summary>
    Engaged,

    /// <summary>A consultation with a first and a last day.</summary>
    Consulted,

    Withdrawn,

    /// <summary>A council's scrutiny committee finds the change substantial, so that it must be consulted (LAW-28).</summary>
    FoundSubstantial,

    /// <summary>A scrutiny committee, or the joint one of two councils, is consulted, with the day by which it answers.</summary>
    ScrutinyConsulted,

    /// <summary>The chairs of the communication and engagement committees, with the engagement leads, advised on it (BRD-19).</summary>
    EngagementLeadsAdvised,
}

public static class StepKinds
{
    /// <summary>Whether the step is one of a scrutiny committee, which it must then name.</summary>
    public static bool IsOfScrutiny(this StepKind kind) => kind is StepKind.FoundSubstantial or StepKind.ScrutinyConsulted;

    public static string InWords(this StepKind kind) => kind switch
    {
        StepKind.Shared => "Shared with the partners",
        StepKind.Engaged => "Residents and staff engaged",
        StepKind.Consulted => "Consultation held",
        StepKind.Withdrawn => "Withdrawn",
        StepKind.FoundSubstantial => "Scrutiny finds the change substantial",
        StepKind.ScrutinyConsulted => "Scrutiny consulted",
        StepKind.EngagementLeadsAdvised => "Engagement chairs and leads advised",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
