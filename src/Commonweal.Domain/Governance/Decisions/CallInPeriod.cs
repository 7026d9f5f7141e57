using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>What one council's constitution says of its executive's decisions, between two days (LAW-12, LAW-16). Where it is not held, the law of the kind of body stands in.</summary>
public sealed class CallInPeriod : IVersionedFact
{
    public long Id { get; init; }

    /// <summary>The slug of the executive.</summary>
    public required string Body { get; init; }

    /// <summary>After publication.</summary>
    public required int WorkingDays { get; init; }

    /// <summary>The sum over which that council takes a decision to be key: its own line, which the partnership's never stands in for.</summary>
    public required long KeyThresholdPence { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }
}
