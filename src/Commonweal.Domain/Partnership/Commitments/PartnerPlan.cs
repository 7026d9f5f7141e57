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

    /// <summary>Whether a partner may enter its plan.</summary>
    /// <param name="held">Every plan that is known.</param>
    public static Outcome<PartnerPlan> MayEnter(PartnerPlan plan, IEnumerable<PartnerPlan> held) =>
        plan.To < plan.From ? new PlanEndsBeforeItBegins(plan.From!.Value, plan.To.Value)
        : held.Any(h => h.PartnerId == plan.PartnerId && string.Equals(h.Name, plan.Name, StringComparison.OrdinalIgnoreCase)) ? new PlanEnteredAlready(plan.Name)
        : plan;
}

public sealed record PlanEndsBeforeItBegins(DateOnly From, DateOnly To) : Refusal($"The plan would end on {To:d MMMM yyyy}, before it begins on {From:d MMMM yyyy}.");

public sealed record PlanEnteredAlready(string Name) : Refusal($"Your plan “{Name}” is entered already. Change it on its own page, or give this one another name.");

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
public sealed class PlanPriority : ILabel
{
    public required string Slug { get; init; }

    public required PlanId PlanId { get; init; }

    public required int Number { get; init; }

    /// <summary>Null where a paper names it by its number only.</summary>
    public string? Text { get; set; }

    public required Provenance Provenance { get; init; }

    public int Version { get; set; }

    /// <summary>Whether a partner may enter a priority under a number.</summary>
    /// <param name="held">Those of the plan.</param>
    public static Outcome<PlanPriority> MayEnter(PlanPriority priority, IEnumerable<PlanPriority> held) =>
        priority.Number < 1 ? new PriorityNumberBelowOne()
        : held.Any(h => h.Number == priority.Number) ? new PriorityNumberTaken(priority.Number)
        : priority;
}

public sealed record PriorityNumberBelowOne() : Refusal("Priorities are numbered from 1.");

public sealed record PriorityNumberTaken(int Number) : Refusal($"Priority {Number} of this plan is entered already. Change its words instead, or give this one another number.");

/// <summary>That an agreement says it serves a priority.</summary>
public sealed class PriorityServed
{
    public required AgreementId AgreementId { get; init; }

    /// <summary>The slug of the priority.</summary>
    public required string Priority { get; init; }

    public required Provenance Provenance { get; init; }
}
