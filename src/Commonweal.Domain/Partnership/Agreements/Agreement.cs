using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Agreements;

/// <summary>Something that all or some of the partners agree (AGR-08); it may stand under a parent.</summary>
public sealed class Agreement : ILabel
{
    public required AgreementId Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; set; }

    public required AgreementKind Kind { get; init; }

    public AgreementId? ParentId { get; init; }

    public required string Summary { get; set; }

    public required Provenance Provenance { get; init; }

    public int Version { get; set; }
}

public enum AgreementKind
{
    Partnership,
    Section75,
    InformationSharing,
    JointPost,
    Memorandum,
}

public static class AgreementKinds
{
    public static string InWords(this AgreementKind kind) => kind switch
    {
        AgreementKind.Partnership => "Partnership agreement",
        AgreementKind.Section75 => "Section 75 agreement",
        AgreementKind.InformationSharing => "Information sharing agreement",
        AgreementKind.JointPost => "Joint post agreement",
        AgreementKind.Memorandum => "Memorandum of understanding",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>A partner that is asked to approve an agreement.</summary>
public sealed class AgreementParty
{
    public required AgreementId AgreementId { get; init; }

    public required PartnerId PartnerId { get; init; }

    /// <summary>The day from which it was asked; null where it stood among the parties from the first.</summary>
    public DateOnly? AskedOn { get; init; }

    public bool IsAsked(DateOnly asAt) => AskedOn is null || AskedOn <= asAt;
}
