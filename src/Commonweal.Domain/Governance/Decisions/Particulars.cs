using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>
/// What is said of a proposal before it can be decided. Each saying is whole and takes the place of the one before, which stays to be seen.
/// What is left empty is named as missing, and nothing is decided while anything is (COM-04, DEC-08, DEC-10, DEC-13, DEC-15, LAW-27, LAW-32, LAW-34).
/// </summary>
public sealed class Particulars : IEvent
{
    public long Id { get; init; }

    public required DecisionId DecisionId { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Are changes to services for residents likely, and for good or ill?</summary>
    public EffectOnResidents? Effect { get; init; }

    public string? EffectInWords { get; init; }

    public string? HowUsersWereHeard { get; init; }

    public EqualityPosition? Equality { get; init; }

    /// <summary>The day of the assessment; it must come before the decision.</summary>
    public DateOnly? EqualityAssessedOn { get; init; }

    /// <summary>What it found and what lessens it, or why none is needed.</summary>
    public string? EqualityInWords { get; init; }

    public ConsultationPosition? Consultation { get; init; }

    /// <summary>With whom and about what, or why not.</summary>
    public string? ConsultationInWords { get; init; }

    public ProcurementRoute? Procurement { get; init; }

    /// <summary>The law and the reason for the route.</summary>
    public string? ProcurementInWords { get; init; }

    /// <summary>Whether whatever is advertised names the other partner (S3:210).</summary>
    public bool AdvertNamesPartners { get; init; }

    /// <summary>The measures by which it will be seen whether it worked.</summary>
    public string? Indicators { get; init; }

    public string? Objective { get; init; }

    /// <summary>How it has regard to the joint strategic needs assessment; asked of whatever uses a statutory function.</summary>
    public string? RegardToNeeds { get; init; }

    /// <summary>The same of the joint health and wellbeing strategies.</summary>
    public string? RegardToStrategies { get; init; }

    /// <summary>Somebody said that it costs and brings nobody anything: otherwise lines of money are needed.</summary>
    public bool HasNoMoney { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public enum EffectOnResidents
{
    NoChange,
    Better,
    Mixed,
    Adverse,
}

public enum EqualityPosition
{
    Assessed,
    NotNeeded,
}

public enum ConsultationPosition
{
    /// <summary>It must be held, and closed, before the decision.</summary>
    Needed,

    NotNeeded,
}

public enum ProcurementRoute
{
    NothingBought,
    ExistingContract,
    ThroughThePartnership,
    Competition,
    DirectAward,
}

public static class ParticularsWords
{
    public static string InWords(this EffectOnResidents effect) => effect switch
    {
        EffectOnResidents.NoChange => "No change to services",
        EffectOnResidents.Better => "Services change for the better",
        EffectOnResidents.Mixed => "Better for some, worse for others",
        EffectOnResidents.Adverse => "Services change for the worse",
        _ => throw new ArgumentOutOfRangeException(nameof(effect)),
    };

    public static string InWords(this EqualityPosition position) => position switch
    {
        EqualityPosition.Assessed => "Assessed",
        EqualityPosition.NotNeeded => "No assessment needed",
        _ => throw new ArgumentOutOfRangeException(nameof(position)),
    };

    public static string InWords(this ConsultationPosition position) => position switch
    {
        ConsultationPosition.Needed => "Consultation is needed",
        ConsultationPosition.NotNeeded => "No consultation",
        _ => throw new ArgumentOutOfRangeException(nameof(position)),
    };

    public static string InWords(this ProcurementRoute route) => route switch
    {
        ProcurementRoute.NothingBought => "Nothing is bought",
        ProcurementRoute.ExistingContract => "Within an existing contract",
        ProcurementRoute.ThroughThePartnership => "Agreed through the partnership, without competition",
        ProcurementRoute.Competition => "Open competition",
        ProcurementRoute.DirectAward => "Direct award",
        _ => throw new ArgumentOutOfRangeException(nameof(route)),
    };
}
