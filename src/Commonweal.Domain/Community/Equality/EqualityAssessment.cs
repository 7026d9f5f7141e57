using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Community.Equality;

/// <summary>The protected characteristics of the Equality Act 2010, section 4.</summary>
public enum Characteristic
{
    Age,
    Disability,
    GenderReassignment,
    MarriageAndCivilPartnership,
    PregnancyAndMaternity,
    Race,
    ReligionOrBelief,
    Sex,
    SexualOrientation,
}

/// <summary>The three aims of the public sector equality duty: Equality Act 2010, section 149(1).</summary>
[Flags]
public enum EqualityAims
{
    None = 0,
    Eliminate = 1,
    Advance = 2,
    Foster = 4,
    All = Eliminate | Advance | Foster,
}

public enum LikelyEffect
{
    Better,
    NoChange,
    Mixed,
    Worse,
    NotKnown,
}

public enum EqualityJudgement
{
    Assessed,

    /// <summary>Somebody judged that no assessment is needed, and says why (EQA-03).</summary>
    NotNeeded,
}

/// <summary>What a proposal would do for people with each protected characteristic, judged before it is decided.</summary>
public sealed class EqualityAssessment : IEvent
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>The slug of the matter it is made for; null for a programme or a plan.</summary>
    public string? Decision { get; init; }

    public required DateOnly AssessedOn { get; init; }

    public required EqualityJudgement Judgement { get; init; }

    /// <summary>Why none is needed; or in one sentence what was found.</summary>
    public required string Summary { get; init; }

    /// <summary>Who judged, by post.</summary>
    public required string JudgedBy { get; init; }

    /// <summary>Null for the partnership's own team.</summary>
    public PartnerId? PartnerId { get; init; }

    public string? EliminateInWords { get; init; }

    public string? AdvanceInWords { get; init; }

    public string? FosterInWords { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>The likely effect on people with one characteristic.</summary>
public sealed class CharacteristicEffect : IEvent
{
    public long Id { get; init; }

    public required string Assessment { get; init; }

    public required Characteristic Characteristic { get; init; }

    public required LikelyEffect Effect { get; init; }

    public required EqualityAims Aims { get; init; }

    public required string Evidence { get; init; }

    /// <summary>What would lessen it.</summary>
    public string? Mitigation { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>Somebody who decides says that they read the assessment. The duty cannot be handed to others.</summary>
public sealed class AssessmentRead : IEvent
{
    public long Id { get; init; }

    public required string Assessment { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required string Person { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public static class EqualityWords
{
    public static string InWords(this Characteristic characteristic) => characteristic switch
    {
        Characteristic.Age => "Age",
        Characteristic.Disability => "Disability",
        Characteristic.GenderReassignment => "Gender reassignment",
        Characteristic.MarriageAndCivilPartnership => "Marriage and civil partnership",
        Characteristic.PregnancyAndMaternity => "Pregnancy and maternity",
        Characteristic.Race => "Race",
        Characteristic.ReligionOrBelief => "Religion or belief",
        Characteristic.Sex => "Sex",
        Characteristic.SexualOrientation => "Sexual orientation",
        _ => throw new ArgumentOutOfRangeException(nameof(characteristic)),
    };

    public static string InWords(this LikelyEffect effect) => effect switch
    {
        LikelyEffect.Better => "Better",
        LikelyEffect.NoChange => "No change",
        LikelyEffect.Mixed => "Better for some, worse for others",
        LikelyEffect.Worse => "Worse",
        LikelyEffect.NotKnown => "Not known",
        _ => throw new ArgumentOutOfRangeException(nameof(effect)),
    };

    /// <summary>Marriage and civil partnership is relevant to the first aim alone: section 149(7) leaves it out of the other two.</summary>
    public static EqualityAims AimsOf(this Characteristic characteristic) => characteristic == Characteristic.MarriageAndCivilPartnership ? EqualityAims.Eliminate : EqualityAims.All;
}
