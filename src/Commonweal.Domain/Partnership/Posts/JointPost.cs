using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Posts;

/// <summary>A post that serves several organisations (LEA-01). The partnership employs nobody: the holder's employer is a partner (PAR-13).</summary>
public sealed class JointPost : ILabel
{
    public required JointPostId Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; set; }

    public required JointPostKind Kind { get; init; }

    /// <summary>Slugs of the services it covers.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>The slug of the pooled fund it manages.</summary>
    public string? Fund { get; init; }

    public PartnerId? EmployerId { get; set; }

    /// <summary>The slug of the body through which it answers to all.</summary>
    public string? ReportsTo { get; init; }

    public AgreementId? AgreementId { get; init; }

    public required Provenance Provenance { get; init; }

    public int Version { get; set; }
}

public enum JointPostKind
{
    Lead,
    PooledFundManager,

    /// <summary>One person in the same office of several partners: each office is its own, and no grant is needed.</summary>
    SharedOffice,
}

/// <summary>A partner whose grant to a joint post is awaited.</summary>
public sealed class AwaitedGrant
{
    public required string Post { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>Management cost saved by a joint post, counted where someone counted it (LEA-06).</summary>
public sealed class ManagementSaving : IEvent
{
    public long Id { get; init; }

    public required string Post { get; init; }

    public required long AnnualPence { get; init; }

    public required DateOnly CountedOn { get; init; }

    public PartnerId? CountedBy { get; init; }

    /// <summary>That what was counted of that day was a mistake.</summary>
    public bool IsTakenBack { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>What was last counted for a post by a day; a later entry of one day corrects the earlier or takes it back.</summary>
    public static ManagementSaving? LastOf(IEnumerable<ManagementSaving> savings, string post, DateOnly asAt) =>
        savings.Where(s => s.Post == post && s.CountedOn <= asAt).GroupBy(s => s.CountedOn).Select(day => day.MaxBy(s => s.KnownFrom)!).Where(s => !s.IsTakenBack).MaxBy(s => s.CountedOn);

    /// <summary>A saving is counted once it was made.</summary>
    public static Outcome<ManagementSaving> MayRecord(ManagementSaving saving, DateOnly today) =>
        saving.AnnualPence < 0 ? new SavingBelowNothing()
        : saving.CountedOn > today ? new SavingStillToCome(saving.CountedOn)
        : saving;
}

public sealed record SavingBelowNothing() : Refusal("What was saved is nought or more. A post that costs more than before saves nought.");

public sealed record SavingStillToCome(DateOnly On) : Refusal($"A saving is counted once it was made, and {On:d MMMM yyyy} is still to come.");
