using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Posts;

/// <summary>
/// What a partner's own scheme lets it grant to somebody else, as its recorder entered it. Where none is recorded the system does not know, and says nothing:
/// a partner answers for its own powers.
/// </summary>
public sealed class GrantingPower : IVersionedFact
{
    public long Id { get; init; }

    public required PartnerId PartnerId { get; init; }

    /// <summary>Slugs of the services it answers for; empty is all of them.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    public required LeadActions Actions { get; init; }

    /// <summary>The most it may let another spend in one act; null is no limit.</summary>
    public long? LimitPence { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }

    /// <summary>Why a grant would be beyond the partner's own power, as the end of a sentence; null where it is within, or where no power is recorded.</summary>
    public static string? WhyNot(
        IReadOnlyList<GrantingPower> powers, PartnerId partner, IReadOnlyList<string> services, LeadActions actions, long? limitPence, DateOnly asAt)
    {
        var own = powers.Where(p => p.PartnerId == partner && p.Holds(asAt)).ToList();
        if (own.Count == 0)
        {
            return null;
        }

        var strange = services.Where(s => !own.Exists(p => p.Services.Count == 0 || p.Services.Contains(s))).ToList();
        if (strange.Count > 0)
        {
            return $"{Sentences.Plain(Sentences.List(strange))} is not for it to give.";
        }

        if (own.Aggregate(LeadActions.None, (all, p) => all | p.Actions) is var may && (actions & ~may) is not LeadActions.None and var more)
        {
            return $"its own scheme does not let it grant another to {more.InWords()}.";
        }

        var most = own.Exists(p => p.LimitPence is null) ? null : own.Max(p => p.LimitPence);
        return actions.HasFlag(LeadActions.Spend) && most is { } limit && (limitPence is null || limitPence > limit)
            ? $"the most it may let another spend is {Sentences.Pounds(limit)}."
            : null;
    }
}
