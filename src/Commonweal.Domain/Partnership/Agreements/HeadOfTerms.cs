using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Agreements;

/// <summary>A subject on which every agreement version must say something, or say "not agreed yet" (HOT-01 to HOT-15).</summary>
public sealed class HeadOfTerms
{
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string Asks { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>What one version says under one head; no answer is "not agreed yet".</summary>
public sealed class HeadAnswer
{
    public const string NotAgreedYet = "Not agreed yet";

    public required AgreementVersionId AgreementVersionId { get; init; }

    public required int HeadNumber { get; init; }

    public string? Answer { get; init; }

    /// <summary>The reference of the clause that answers, as printed in the text.</summary>
    public string? Clause { get; init; }

    public required Provenance Provenance { get; init; }
}
