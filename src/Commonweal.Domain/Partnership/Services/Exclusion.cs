using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Services;

/// <summary>A decision that takes a service out of scope for a time, with its reason (SCO-03).</summary>
public sealed class Exclusion : IVersionedFact
{
    public long Id { get; init; }

    /// <summary>The slug of the service.</summary>
    public required string Service { get; init; }

    /// <summary>The slug of the body that decided it.</summary>
    public required string DecidedBy { get; init; }

    public required string Reason { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }

    public bool Holds(DateOnly asAt) => From <= asAt && (To is null || To >= asAt);

    /// <param name="earlier">The exclusions of the same service so far.</param>
    public static Outcome<Exclusion> MayExclude(Exclusion exclusion, IEnumerable<Exclusion> earlier)
    {
        if (string.IsNullOrWhiteSpace(exclusion.Reason))
        {
            return new ExclusionNeedsReason();
        }

        if (string.IsNullOrWhiteSpace(exclusion.DecidedBy))
        {
            return new ExclusionNeedsDecision();
        }

        if (exclusion.To < exclusion.From)
        {
            return new ExclusionEndsBeforeItBegins(exclusion.From, exclusion.To.Value);
        }

        var other = earlier.FirstOrDefault(e =>
            e.Service == exclusion.Service && e.From <= (exclusion.To ?? DateOnly.MaxValue) && exclusion.From <= (e.To ?? DateOnly.MaxValue));
        return other is null ? exclusion : new ExclusionDatesOverlap(other.From, other.To);
    }
}

public sealed record ExclusionNeedsReason() : Refusal("All services are in scope. To take one out, say why.")
{
    public override string RestsOn => "S0:41";

    public override string WhoCouldMend => "The body that decides it";
}

public sealed record ExclusionNeedsDecision() : Refusal("All services are in scope. To take one out, name the body that decided it.")
{
    public override string RestsOn => "S0:41";

    public override string WhoCouldMend => "The body that decides it";
}

public sealed record ExclusionEndsBeforeItBegins(DateOnly From, DateOnly To)
    : Refusal($"The service would come back on {To:d MMMM yyyy}, before it goes out on {From:d MMMM yyyy}.");

public sealed record ExclusionDatesOverlap(DateOnly From, DateOnly? To)
    : Refusal($"The service is already out of scope from {From:d MMMM yyyy}{(To is { } to ? $" to {to:d MMMM yyyy}" : "")}.");
