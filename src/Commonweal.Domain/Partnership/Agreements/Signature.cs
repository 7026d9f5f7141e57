using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Agreements;

/// <summary>A name put to an agreement version in one of a partner's two places (PAR-03). Without a recorded authority it is incomplete (AGR-04).</summary>
public sealed class Signature : IEvent
{
    public long Id { get; init; }

    public required AgreementVersionId AgreementVersionId { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required SignaturePlace Place { get; init; }

    public required string SignedBy { get; init; }

    public required DateOnly SignedOn { get; init; }

    /// <summary>The approval of the partner's own body that the signature rests on.</summary>
    public ApprovalId? Authority { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

public enum SignaturePlace
{
    LeaderOrChair,
    ChiefExecutive,
}

/// <summary>Whether a partner is a signatory of a version, read from its signatures: both places, each with its date and its authority.</summary>
public sealed record SignatoryReading(bool IsSignatory, string InWords)
{
    public static SignatoryReading Of(IEnumerable<Signature> signatures, DateOnly asAt)
    {
        var signed = signatures.Where(s => s.SignedOn <= asAt).ToList();
        var places = signed.Select(s => s.Place).Distinct().Count();
        var withAuthority = signed.Where(s => s.Authority is not null).Select(s => s.Place).Distinct().Count();
        return (places, withAuthority) switch
        {
            (0, _) => new(false, "No signature recorded"),
            (1, _) => new(false, "One of two signatures recorded"),
            (_, < 2) => new(false, "Signed in both places, without a recorded authority for each"),
            _ => new(true, $"Signatory since {signed.Max(s => s.SignedOn):d MMMM yyyy}"),
        };
    }
}
