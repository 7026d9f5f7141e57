using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>
/// By what rule a body of the partnership settles a course, between two days (BRD-17, BRD-18). The papers leave both open, so each is data, versioned, and a call keeps the one it was opened under.
/// </summary>
public sealed class DecisionRule : IVersionedFact
{
    public long Id { get; init; }

    /// <summary>The slug of the body whose rule it is.</summary>
    public required string Body { get; init; }

    public required int Number { get; init; }

    public required CountingRule Counting { get; init; }

    /// <summary>More than this many hundredths of those who may give a view must agree.</summary>
    public required int AgreePercent { get; init; }

    /// <summary>Whether somebody of each class that may give a view must agree (GAP-4).</summary>
    public required bool NeedsEachClass { get; init; }

    /// <summary>The least number of days between sharing a planned change and deciding on it (S1:207).</summary>
    public required int SharingDays { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }

    public string InWords => (Counting == CountingRule.NoObjection ? "Agreed when nobody who may give a view objects, and " : "Agreed when ")
        + $"more than {AgreePercent}% of those who may give a view agree"
        + (NeedsEachClass ? ", with somebody of each class among them." : ".");
}

public enum CountingRule
{
    /// <summary>One objection is enough to stop it.</summary>
    NoObjection,

    Majority,
}

/// <summary>How long a council's executive decision can be called in, between two days (LAW-16). Each council sets its own.</summary>
public sealed class CallInPeriod : IVersionedFact
{
    public long Id { get; init; }

    /// <summary>The slug of the executive.</summary>
    public required string Body { get; init; }

    public required int WorkingDays { get; init; }

    /// <summary>The clear days of notice that a key decision needs.</summary>
    public required int KeyNoticeDays { get; init; }

    /// <summary>The sum over which that council takes a decision to be key: its own line, not the partnership's (LAW-12).</summary>
    public required long KeyThresholdPence { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }
}
