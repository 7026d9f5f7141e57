using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Corrections;

/// <summary>What a correction is of.</summary>
public enum CorrectedThing
{
    Consultation,
    Activity,
    Pledge,
    Programme,
    Milestone,
}

/// <summary>Which part of it is put right.</summary>
public enum CorrectedPart
{
    Title,
    About,
    Question,
    Information,
    With,
    FirstDay,
    LastDay,
    Pledge,
    GivenBy,
    DueDay,
    Lead,
    SeniorResponsibleOwner,
    ClinicalLead,
    Risks,

    // From here on: chosen from a list, and kept by slugs.
    Workstream,
    Reach,
    Cohorts,
    Conditions,
    Settings,
}

/// <summary>
/// One part of something that others read, as it read and as it reads now, with why. What stood there before stays; several parts put right at once share a number.
/// </summary>
public sealed class Correction : IEvent
{
    public long Id { get; init; }

    public required CorrectedThing Of { get; init; }

    public required string Slug { get; init; }

    /// <summary>From 1, within what it is of.</summary>
    public required int Number { get; init; }

    public required CorrectedPart Part { get; init; }

    /// <summary>Words, or a day as 2017-10-09; empty where there was nothing.</summary>
    public required string Was { get; init; }

    public required string Becomes { get; init; }

    /// <summary>As anybody reads it.</summary>
    public required string Why { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Null for the partnership's own team.</summary>
    public PartnerId? By { get; init; }

    public required DateTime KnownFrom { get; init; }

    public PartChange Change => new(Part, Was, Becomes);
}
