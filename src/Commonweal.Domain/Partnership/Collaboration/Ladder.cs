using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Collaboration;

/// <summary>One of the areas of collaboration, as stages from limited to full (LAD-01, LAD-02).</summary>
public sealed class Ladder
{
    /// <summary>The letter it is cited by: P, D, S, F, V, M or X.</summary>
    public required string Letter { get; init; }

    /// <summary>Its place among the areas, from 1.</summary>
    public int Order { get; init; }

    public required string Name { get; init; }

    public required string EndAim { get; init; }

    /// <summary>True where the stage follows from the catalogue of services and nobody claims it (SCO-05).</summary>
    public required bool IsDerivedFromServices { get; init; }

    public required Provenance Provenance { get; init; }
}

public sealed class LadderStage
{
    /// <summary>The letter of the ladder.</summary>
    public required string Ladder { get; init; }

    /// <summary>1 is the first stage; 0, which has no text, is "the first is not yet reached".</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    public required StageOrigin Origin { get; init; }

    /// <summary>The groups of services that must be in scope, on the ladder that follows from the catalogue.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    public required Provenance Provenance { get; init; }
}

public enum StageOrigin
{
    /// <summary>Survives in the papers and is restated.</summary>
    Paper,

    /// <summary>Worded by us, because its picture is lost .</summary>
    Ours,
}

/// <summary>What is done to get from one stage to the next (LAD-05).</summary>
public sealed class LadderStep
{
    public required string Ladder { get; init; }

    public required int FromStage { get; init; }

    public required int ToStage { get; init; }

    public required string Action { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>A partner without which the partnership cannot claim a stage of this ladder.</summary>
public sealed class RequiredPartner
{
    public required string Ladder { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>The stage that an agreement version, or one partner, means to reach, and by when (LAD-03).</summary>
public sealed class Ambition : IEvent
{
    public long Id { get; init; }

    public required string Ladder { get; init; }

    public required int Stage { get; init; }

    public required DateOnly By { get; init; }

    /// <summary>The day from which it is an ambition: an agreement's effective date.</summary>
    public required DateOnly SetOn { get; init; }

    public AgreementVersionId? AgreementVersionId { get; init; }

    /// <summary>Null for the partnership's.</summary>
    public PartnerId? PartnerId { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>What all areas together lead to in the end (LAD-02). One row in a database.</summary>
public sealed class UltimateAim
{
    public required int Id { get; init; }

    public required string Text { get; init; }

    public required Provenance Provenance { get; init; }
}
