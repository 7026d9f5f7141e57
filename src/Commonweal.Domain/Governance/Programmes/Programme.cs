using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Programmes;

/// <summary>
/// One programme of work in one organisation's register, or of the partnership itself (PRG-03, PRG-04). What it is stays as it was entered, with what was put right since beside it; milestones, money, staff and what came of it are events beside it too.
/// </summary>
public sealed class Programme : IEvent
{
    public required ProgrammeId Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>What would change, and what residents gain.</summary>
    public required string Words { get; init; }

    public required ProgrammeKind Kind { get; init; }

    /// <summary>Whose register it stands in; null for a programme of the partnership itself.</summary>
    public PartnerId? PartnerId { get; init; }

    /// <summary>The workstream of the north central London plan that it belongs with; null where there is none (PRG-09).</summary>
    public StpWorkstream? Workstream { get; init; }

    /// <summary>Little effect beyond the organisation that begins it. It is shared all the same (PRG-02).</summary>
    public bool IsLimited { get; init; }

    public required IReadOnlyList<string> Cohorts { get; init; }

    public required IReadOnlyList<string> Conditions { get; init; }

    public required IReadOnlyList<string> Settings { get; init; }

    public string? Lead { get; init; }

    public string? SeniorResponsibleOwner { get; init; }

    public string? ClinicalLead { get; init; }

    public string? Risks { get; init; }

    public required DateOnly ProposedOn { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public static Outcome<Programme> MayEnter(Programme programme) =>
        programme.PartnerId is null != (programme.Kind == ProgrammeKind.Partnership) ? new KindNeedsItsRegister(programme.Kind)
        : programme.Cohorts.Count == 0 || programme.Settings.Count == 0 ? new ProgrammeNeedsItsPeople()
        : programme;
}

/// <summary>The kind of register it stands in (S1:151; S3:119; S1:173).</summary>
public enum ProgrammeKind
{
    /// <summary>Of the partnership itself.</summary>
    Partnership,

    /// <summary>Of a trust's cost improvement programme.</summary>
    CostImprovement,

    /// <summary>Of a council's medium term financial strategy.</summary>
    MediumTermFinancialStrategy,

    /// <summary>Of a clinical commissioning group's quality, innovation, productivity and prevention plan.</summary>
    Qipp,

    /// <summary>Of the sustainability and transformation plan of north central London.</summary>
    SustainabilityAndTransformation,

    /// <summary>What a council's peer review asks it to put first (PRG-08).</summary>
    PeerReview,
}

/// <summary>The five workstreams of the north central London plan (S0:132).</summary>
public enum StpWorkstream
{
    ElectiveCare,
    UrgentAndEmergencyCare,
    CareCloserToHome,
    MentalHealth,
    Prevention,
}

/// <summary>That a programme is decided in this matter: the gates of the matter are the programme's own.</summary>
public sealed class ProgrammeMatter : IEvent
{
    public long Id { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required DecisionId DecisionId { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>What a programme can be about, so that those alike are found. The words are ours: the agreement says cohorts, conditions and diseases (S1:161).</summary>
public static class ProgrammeSubjects
{
    public static IReadOnlyList<string> Cohorts { get; } = ["children-and-young-people", "working-age-adults", "older-people", "people-living-with-frailty", "people-with-learning-disabilities", "carers", "everybody"];

    public static IReadOnlyList<string> Conditions { get; } = ["cardiovascular-disease", "diabetes", "stroke", "musculoskeletal-conditions", "falls", "dementia", "mental-illness", "learning-disabilities"];

    public static IReadOnlyList<string> Settings { get; } = ["hospital", "intermediate-care", "community-services", "general-practice", "own-home", "care-home"];
}

public static class ProgrammeWords
{
    public static string InWords(this ProgrammeKind kind) => kind switch
    {
        ProgrammeKind.Partnership => "Programme of the partnership",
        ProgrammeKind.CostImprovement => "Cost improvement programme (CIP)",
        ProgrammeKind.MediumTermFinancialStrategy => "Medium term financial strategy (MTFS)",
        ProgrammeKind.Qipp => "Quality, innovation, productivity and prevention (QIPP)",
        ProgrammeKind.SustainabilityAndTransformation => "Sustainability and transformation plan (STP)",
        ProgrammeKind.PeerReview => "Peer review priority",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this StpWorkstream workstream) => workstream switch
    {
        StpWorkstream.ElectiveCare => "Elective care",
        StpWorkstream.UrgentAndEmergencyCare => "Urgent and emergency care",
        StpWorkstream.CareCloserToHome => "Care closer to home",
        StpWorkstream.MentalHealth => "Mental health",
        StpWorkstream.Prevention => "Prevention",
        _ => throw new ArgumentOutOfRangeException(nameof(workstream)),
    };
}

public sealed record KindNeedsItsRegister(ProgrammeKind Kind) : Refusal(Kind == ProgrammeKind.Partnership
    ? "A programme of the partnership itself stands in no organisation's register. Choose the register it stands in."
    : "The partnership's own team enters programmes of the partnership itself. An organisation enters those of its own register.");

public sealed record ProgrammeNeedsItsPeople() : Refusal("Say for whom it is and where it takes place: others find by it what is alike.")
{
    public override string RestsOn => "S1:161";
}
