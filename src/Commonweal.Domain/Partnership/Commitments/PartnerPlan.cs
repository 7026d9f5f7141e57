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

/// <summary>A part of a partner's plan that is aligned with the partnership's.</summary>
public sealed class AlignedPart : IEvent
{
    public long Id { get; init; }

    public required PlanId PlanId { get; init; }

    public required string Text { get; init; }

    public required DateOnly AlignedOn { get; init; }

    /// <summary>When it was no longer aligned, or was found never to have been; null while it is.</summary>
    public DateOnly? EndedOn { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>The parts aligned on a day: of each part the last thing said of it.</summary>
    public static IReadOnlyList<AlignedPart> On(IEnumerable<AlignedPart> parts, DateOnly asAt) =>
    [
        .. parts.Where(p => p.AlignedOn <= asAt)
            .GroupBy(p => (p.PlanId, p.Text))
            .Select(same => same.MaxBy(p => p.KnownFrom)!)
            .Where(p => p.EndedOn is null || p.EndedOn > asAt)
            .OrderBy(p => p.AlignedOn),
    ];

    public static Outcome<AlignedPart> MayRecord(AlignedPart part, DateOnly today) =>
        part.AlignedOn > today ? new AlignedStillToCome(part.AlignedOn)
        : part.EndedOn < part.AlignedOn ? new AlignmentEndsBeforeItBegins(part.AlignedOn)
        : part;
}

public sealed record AlignedStillToCome(DateOnly On) : Refusal($"A part is entered once it is aligned, and {On:d MMMM yyyy} is still to come.");

public sealed record AlignmentEndsBeforeItBegins(DateOnly From) : Refusal($"It was aligned from {From:d MMMM yyyy}, so it cannot have ended before that.");

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
