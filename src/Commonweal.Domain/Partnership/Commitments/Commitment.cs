using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Commitments;

/// <summary>One of an agreement's numbered commitments, such as Commitment 4: One transformation approach.</summary>
public sealed class Commitment
{
    public required AgreementVersionId AgreementVersionId { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>The reference of the clause, as printed.</summary>
    public required string ClauseReference { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>A behaviour the partners promised, to be cited where one falls short of it (COM-03).</summary>
public sealed class Behaviour
{
    public required string Slug { get; init; }

    public required BehaviourKind Kind { get; init; }

    /// <summary>The order within its kind, from 1.</summary>
    public required int Number { get; init; }

    public string? Title { get; init; }

    public required string Text { get; init; }

    public required string ClauseReference { get; init; }

    public required Provenance Provenance { get; init; }
}

public enum BehaviourKind
{
    Behaviour,

    /// <summary>One of the lines under "system leaders".</summary>
    SystemLeaderLine,
}
