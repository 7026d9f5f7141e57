using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Community.Keeping;

/// <summary>Whose texts and names a rule is about.</summary>
public enum KeptTexts
{
    OfComplaints,
    OfRequests,
}

/// <summary>How long texts and names are kept once what they belong to is over, as dated data. The rule in force on the day looked at holds for all that is still kept.</summary>
public sealed class KeepingRule
{
    public long Id { get; init; }

    public required KeptTexts Texts { get; init; }

    public required int Years { get; init; }

    public required string Text { get; init; }

    public required string Basis { get; init; }

    /// <summary>Must be confirmed by a lawyer before it is relied on.</summary>
    public required bool NeedsLawyer { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required Provenance Provenance { get; init; }

    public string YearsInWords => Years == 1 ? "1 year" : $"{Years} years";
}

/// <summary>Why texts are kept beyond their time.</summary>
public enum HoldReason
{
    Dispute,
    Inquest,
    LegalClaim,

    /// <summary>An ombudsman, the Information Commissioner or another regulator looks into it.</summary>
    Regulator,

    Police,
}

/// <summary>Removal is put off, since a day and until somebody ends it.</summary>
public sealed record TextHold(HoldReason Reason, DateOnly On);

public static class KeepingWords
{
    public static string InWords(this KeptTexts texts) => texts switch
    {
        KeptTexts.OfComplaints => "Complaints",
        KeptTexts.OfRequests => "Requests for information",
        _ => throw new ArgumentOutOfRangeException(nameof(texts)),
    };

    public static string InWords(this HoldReason reason) => reason switch
    {
        HoldReason.Dispute => "A dispute about it",
        HoldReason.Inquest => "An inquest",
        HoldReason.LegalClaim => "A legal claim",
        HoldReason.Regulator => "An ombudsman or regulator looks into it",
        HoldReason.Police => "The police look into it",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
