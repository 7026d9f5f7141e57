using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Places;

/// <summary>The partnership: an enabling structure, not a legal person (PAR-13). One row in a database.</summary>
public sealed class WellbeingPartnership
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public required string Strapline { get; init; }

    public required string Description { get; init; }

    /// <summary>The day at which a demonstration stands; production takes its own date.</summary>
    public required DateOnly DemonstrationToday { get; init; }

    public required Provenance Provenance { get; init; }
}

public sealed class Borough
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required int Population { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>A paper that facts are taken from, cited as "S1:92".</summary>
public sealed class Paper
{
    public required string Reference { get; init; }

    public required string Title { get; init; }

    public required string Body { get; init; }

    public required DateOnly Date { get; init; }

    public string? Note { get; init; }
}

/// <summary>A sentence the partnership stands by and other things point to: an objective (AGR-06), a means (AGR-07), a health and wellbeing outcome, or a function that the law gives to one body (AGR-05).</summary>
public sealed class Statement
{
    public required StatementKind Kind { get; init; }

    public required int Number { get; init; }

    public required string Text { get; init; }

    public required Provenance Provenance { get; init; }
}

public enum StatementKind
{
    Objective,
    Means,
    Outcome,
    StatutoryFunction,
}

/// <summary>Where papers disagree or leave a hole: all versions are held and shown, never merged.</summary>
public sealed class ConflictOfFact
{
    public required string Reference { get; init; }

    public required string Title { get; init; }

    /// <summary>How the system treats it meanwhile.</summary>
    public required string Reading { get; init; }

    /// <summary>The slug of the thing it is about, where there is one.</summary>
    public string? Subject { get; init; }

    public ICollection<ConflictingStatement> Statements { get; init; } = [];
}

public sealed class ConflictingStatement
{
    public required string ConflictReference { get; init; }

    public required int Number { get; init; }

    public required string Text { get; init; }

    public required Provenance Provenance { get; init; }
}
