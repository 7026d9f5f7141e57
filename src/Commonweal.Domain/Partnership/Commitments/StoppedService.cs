using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Commitments;

/// <summary>A service stopped because it added nothing, with the reason (COM-01).</summary>
public sealed class StoppedService : IEvent
{
    public long Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The slug of its entry in the catalogue, where it has one.</summary>
    public string? Service { get; init; }

    public required PartnerId StoppedBy { get; init; }

    public required DateOnly StoppedOn { get; init; }

    public required string Reason { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public static Outcome<StoppedService> MayRecord(StoppedService stopped) => string.IsNullOrWhiteSpace(stopped.Reason) ? new StoppingNeedsReason(stopped.Name) : stopped;
}

public sealed record StoppingNeedsReason(string Name) : Refusal($"Say why {Name} was stopped: what it did not add.")
{
    public override string RestsOn => "S1:105";

    public override string WhoCouldMend => "The partner that stopped it";
}

/// <summary>That somebody spoke up for the partnership to a regulator or another outside body (COM-02). Each partner it speaks for says so itself.</summary>
public sealed class Representation : IEvent
{
    public long Id { get; init; }

    public required string MadeTo { get; init; }

    public required DateOnly MadeOn { get; init; }

    public required PartnerId MadeBy { get; init; }

    public required string Subject { get; init; }

    public required string Words { get; init; }

    /// <summary>What came of it, where that is known.</summary>
    public string? Answer { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public static Outcome<Representation> MayRecord(Representation made) =>
        string.IsNullOrWhiteSpace(made.MadeTo) || string.IsNullOrWhiteSpace(made.Words) ? new RepresentationNeedsWords() : made;
}

/// <summary>That a partner stands behind a representation made by another.</summary>
public sealed class RepresentationSupport : IEvent
{
    public long Id { get; init; }

    public required long RepresentationId { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public sealed record RepresentationNeedsWords() : Refusal("A representation says to whom it was made and what was said.")
{
    public override string RestsOn => "S1:109";

    public override string WhoCouldMend => "The partner that made it";
}
