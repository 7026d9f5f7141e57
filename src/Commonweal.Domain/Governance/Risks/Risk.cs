using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Risks;

public readonly record struct RiskId(Guid Value) : ITypedId<RiskId>
{
    public static RiskId From(Guid value) => new(value);
}

/// <summary>Something that may go wrong, by its cause and its effect (RSK-01). What is known of it later is in its <see cref="RiskEntry"/>s.</summary>
public sealed class Risk : IEvent
{
    public required RiskId Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Cause { get; init; }

    public required string Effect { get; init; }

    /// <summary>The partner that entered it as its own; null where a paper names the risk and no owner.</summary>
    public PartnerId? OwnerId { get; init; }

    public required DateOnly EnteredOn { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

public enum RiskEntryKind
{
    /// <summary>A partner says that a risk which had no owner is its own.</summary>
    TakenOn,

    /// <summary>Reviewed, and rated before and after mitigation.</summary>
    Rated,

    Mitigated,

    /// <summary>Who bears how much of it, in place of what was said before.</summary>
    Shared,

    Closed,

    /// <summary>Other words in place of those of an earlier entry, which stay to be seen.</summary>
    Corrected,
}

/// <summary>One dated entry of a risk. Nothing of it is ever changed; a correction is another entry that names it.</summary>
public sealed class RiskEntry : IEvent
{
    public required Guid Id { get; init; }

    public required RiskId RiskId { get; init; }

    public required RiskEntryKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required PartnerId PartnerId { get; init; }

    public PersonId? PersonId { get; init; }

    /// <summary>The reason of a rating or a closing; the mitigation itself.</summary>
    public required string Words { get; init; }

    /// <summary>1 to 5, where nothing is done about it.</summary>
    public int? LikelihoodBefore { get; init; }

    public int? ImpactBefore { get; init; }

    /// <summary>1 to 5, with what is done about it.</summary>
    public int? LikelihoodAfter { get; init; }

    public int? ImpactAfter { get; init; }

    /// <summary>Of a rating: the day by which it is looked at again.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>Of a mitigation: the post that sees to it.</summary>
    public string? MitigationOwner { get; init; }

    public DateOnly? MitigationBy { get; init; }

    /// <summary>Of a correction: the entry whose words it puts right.</summary>
    public Guid? Corrects { get; init; }

    public required DateTime KnownFrom { get; init; }

    public RiskRating? Before => Rating(LikelihoodBefore, ImpactBefore);

    public RiskRating? After => Rating(LikelihoodAfter, ImpactAfter);

    private static RiskRating? Rating(int? likelihood, int? impact) => likelihood is { } l && impact is { } i ? new RiskRating(l, i) : null;
}

/// <summary>What one partner bears of a risk, by an entry that says who bears it.</summary>
/// <param name="BasisPoints">Of 10,000.</param>
public sealed record RiskPart(PartnerId PartnerId, int BasisPoints);

/// <summary>A <see cref="RiskPart"/> as it is kept.</summary>
public sealed class RiskShare : IEvent
{
    public required Guid EntryId { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required int BasisPoints { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public enum RiskLevel
{
    Low,
    Moderate,
    High,
}

/// <summary>How likely, and how bad: 1 to 5 each. The scale and its levels are our choice: the papers rate no risk.</summary>
public readonly record struct RiskRating(int Likelihood, int Impact)
{
    public const int Most = 5;
    private const int ModerateFrom = 6;
    private const int HighFrom = 15;

    public int Score => Likelihood * Impact;

    public RiskLevel Level => Score >= HighFrom ? RiskLevel.High : Score >= ModerateFrom ? RiskLevel.Moderate : RiskLevel.Low;

    public bool IsOnTheScale => Likelihood is >= 1 and <= Most && Impact is >= 1 and <= Most;

    /// <summary>"12, moderate (likelihood 3, impact 4)".</summary>
    public string InWords => $"{Score}, {Level.ToString().ToLowerInvariant()} (likelihood {Likelihood}, impact {Impact})";
}
