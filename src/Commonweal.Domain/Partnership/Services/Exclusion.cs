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

    /// <summary>The last day out of scope of a service that a decision brings back.</summary>
    /// <param name="held">The exclusion that holds; null where the service is in scope.</param>
    /// <param name="on">The first day back in scope.</param>
    public static Outcome<DateOnly> MayBringBack(Exclusion? held, DateOnly on, string decidedBy, string reason)
    {
        if (held is null)
        {
            return new NothingToBringBack();
        }

        if (string.IsNullOrWhiteSpace(reason) || string.IsNullOrWhiteSpace(decidedBy))
        {
            return new BringingBackNeedsReason();
        }

        return on <= held.From ? new ExclusionEndsBeforeItBegins(held.From, on) : on.AddDays(-1);
    }
}

public sealed record NothingToBringBack() : Refusal("The service is in scope already: no decision holds that took it out.");

public sealed record BringingBackNeedsReason() : Refusal("To bring a service back into scope, say which body decided it and why.")
{
    public override string RestsOn => "S0:41";

    public override string WhoCouldMend => "The body that decides it";
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
