using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Commitments;

/// <summary>A partner's own plan (COM-08): a transformation or cost improvement programme, its part in a regional plan (COM-09), or a plan whose priorities others point to (COM-14).</summary>
public sealed class PartnerPlan : ILabel
{
    public required PlanId Id { get; init; }

    public required string Slug { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required PlanKind Kind { get; init; }

    public required string Name { get; set; }

    /// <summary>How far the other partners have seen it.</summary>
    public required PlanSharing Shared { get; set; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public required Provenance Provenance { get; init; }

    public int Version { get; set; }
}

public enum PlanKind
{
    CorporatePlan,
    Strategy,
    OperationalPlan,

    /// <summary>A council's programme for its medium-term financial strategy (MTFS).</summary>
    TransformationProgramme,

    /// <summary>A trust's cost improvement programme (CIP).</summary>
    CostImprovementProgramme,

    /// <summary>A CCG's quality, innovation, productivity and prevention plan (QIPP).</summary>
    ProductivityPlan,

    /// <summary>A partner's part in the sustainability and transformation plan (STP).</summary>
    RegionalPlanInput,
}

public enum PlanSharing
{
    NotSaid,
    NotInFull,
    InFull,
    Public,
}

/// <summary>That a part of a partner's plan is aligned with the partnership's, between two dates.</summary>
public sealed class AlignedPart : IVersionedFact
{
    public long Id { get; init; }

    public required PlanId PlanId { get; init; }

    public required string Text { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }

    /// <summary>A part is entered once it is aligned, and not twice for the same day.</summary>
    /// <param name="held">The parts of the plan, as known, whenever they are aligned.</param>
    public static Outcome<AlignedPart> MayRecord(AlignedPart part, IEnumerable<AlignedPart> held, DateOnly today) =>
        part.From > today ? new AlignedStillToCome(part.From)
        : held.FirstOrDefault(h => h.PlanId == part.PlanId && h.Text == part.Text && h.Holds(part.From)) is { } already ? new AlignedAlready(part.Text, already.From)
        : part;
}

public sealed record AlignedStillToCome(DateOnly On) : Refusal($"A part is entered once it is aligned, and {On:d MMMM yyyy} is still to come.");

public sealed record AlignedAlready(string Text, DateOnly From) : Refusal($"“{Text}” is entered as aligned from {From:d MMMM yyyy} already.");

/// <summary>A numbered priority of a partner's plan, which papers and decisions can say they serve (COM-14).</summary>
public sealed class PlanPriority
{
    public required string Slug { get; init; }

    public required PlanId PlanId { get; init; }

    public required int Number { get; init; }

    /// <summary>Null where a paper names it by its number only.</summary>
    public string? Text { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>That an agreement says it serves a priority.</summary>
public sealed class PriorityServed
{
    public required AgreementId AgreementId { get; init; }

    /// <summary>The slug of the priority.</summary>
    public required string Priority { get; init; }

    public required Provenance Provenance { get; init; }
}
