using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.People;

/// <summary>A seat that people hold one after another: at one partner, or of the partnership itself where no partner is named.</summary>
public sealed class Post
{
    public required PostId Id { get; init; }

    public PartnerId? PartnerId { get; init; }

    public required string Title { get; init; }

    /// <summary>The slug of its role: what rules of who may see and do what speak of (PAR-11).</summary>
    public required string Role { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>One person in one post between two dates.</summary>
public sealed class PostHolding : IVersionedFact
{
    public long Id { get; init; }

    public required PostId PostId { get; init; }

    public required PersonId PersonId { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>False where the papers show the holder in post without saying since when: the first day is then the paper's date, shown as "by".</summary>
    public required bool FromIsStated { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }

    public bool HoldsOn(DateOnly date) => From <= date && (To is null || To >= date);
}

/// <summary>A kind of post, such as finance lead (PAR-11).</summary>
public sealed class Role
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required Provenance Provenance { get; init; }
}
