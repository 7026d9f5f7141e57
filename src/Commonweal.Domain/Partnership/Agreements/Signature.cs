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

public static class SignaturePlaces
{
    public static string InWords(this SignaturePlace place) => place switch
    {
        SignaturePlace.LeaderOrChair => "as Council Leader or Chair",
        SignaturePlace.ChiefExecutive => "as Chief Executive or Accountable Officer",
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };
}

/// <summary>Whether a partner is a signatory of a version, read from its signatures: both places, each with its date and its authority.</summary>
public sealed record SignatoryReading(bool IsSignatory, string InWords)
{
    /// <returns>The approval that a signature rests on: without one it has no authority (AGR-04).</returns>
    public static Outcome<Approval> AuthorityOf(ApprovalReading approval) => approval.Counts ? approval.Approval! : new SignatureWithoutAuthority();

    /// <returns>The approval that the signature rests on.</returns>
    public static Outcome<Approval> MaySign(IEnumerable<Signature> signed, SignaturePlace place, ApprovalReading approval, DateOnly signedOn, DateOnly today)
    {
        var authority = AuthorityOf(approval);
        if (authority.IsRefused)
        {
            return authority;
        }

        if (signed.FirstOrDefault(s => s.Place == place) is { } earlier)
        {
            return new PlaceIsSigned(earlier.SignedBy, earlier.SignedOn);
        }

        return signedOn > today ? new DecisionStillToCome(signedOn) : authority;
    }

    /// <param name="ended">The approvals that were withdrawn or found to be entered in error: what was signed on them has no authority any more.</param>
    public static SignatoryReading Of(IEnumerable<Signature> signatures, IReadOnlySet<ApprovalId> ended, DateOnly asAt)
    {
        var signed = signatures.Where(s => s.SignedOn <= asAt).ToList();
        var places = signed.Select(s => s.Place).Distinct().Count();
        var withAuthority = signed.Where(s => s.Authority is { } authority && !ended.Contains(authority)).Select(s => s.Place).Distinct().Count();
        return (places, withAuthority) switch
        {
            (0, _) => new(false, "No signature recorded"),
            (1, _) => new(false, "One of two signatures recorded"),
            (_, < 2) => new(false, "Signed in both places, without an authority in force for each"),
            _ => new(true, $"Signatory since {signed.Max(s => s.SignedOn):d MMMM yyyy}"),
        };
    }
}

public sealed record SignatureWithoutAuthority() : Refusal("No approval by its own body is in force for this text, so a signature would have no authority. Record the approval first.")
{
    public override string RestsOn => "S0:358";
}

public sealed record PlaceIsSigned(string By, DateOnly On) : Refusal($"This place was signed by {By} on {On:d MMMM yyyy} already.");
