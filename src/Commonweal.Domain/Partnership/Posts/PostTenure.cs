using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Posts;

/// <summary>That someone holds a joint post, employed by one partner (LEA-01): the partnership itself employs nobody (PAR-13).</summary>
public sealed class PostTenure : IVersionedFact
{
    public long Id { get; init; }

    /// <summary>The slug of the joint post.</summary>
    public required string Post { get; init; }

    public required PersonId HolderId { get; init; }

    /// <summary>Null where a paper names the holder alone.</summary>
    public PartnerId? EmployerId { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }

    /// <summary>
    /// Whether a partner may enter that someone it employs takes the post. The time of a holder whom it employs itself ends the day before;
    /// that of another partner's employee is that partner's to end.
    /// </summary>
    /// <param name="held">Who holds the post, as known, whenever.</param>
    public static Outcome<PostTenure> MayBegin(PostTenure tenure, IEnumerable<PostTenure> held)
    {
        if (tenure.To < tenure.From)
        {
            return new TenureEndsBeforeItBegins(tenure.From, tenure.To.Value);
        }

        var inTheWay = held.FirstOrDefault(h => h.Post == tenure.Post && Overlap(h, tenure) && !MakesWay(h, tenure));
        return inTheWay is null ? tenure : new PostHeldAlready(inTheWay.From, inTheWay.To);
    }

    /// <summary>Whether an earlier time in the post ends of itself the day before another begins.</summary>
    public static bool MakesWay(PostTenure earlier, PostTenure later) =>
        earlier.Post == later.Post && earlier.EmployerId == later.EmployerId && earlier.From < later.From && Overlap(earlier, later);

    private static bool Overlap(PostTenure a, PostTenure b) => a.From <= (b.To ?? DateOnly.MaxValue) && b.From <= (a.To ?? DateOnly.MaxValue);
}

public sealed record TenureEndsBeforeItBegins(DateOnly From, DateOnly To)
    : Refusal($"The time in post would end on {To:d MMMM yyyy}, before it begins on {From:d MMMM yyyy}.");

public sealed record PostHeldAlready(DateOnly From, DateOnly? To)
    : Refusal($"Someone else holds the post from {From:d MMMM yyyy}{(To is { } to ? $" to {to:d MMMM yyyy}" : "")}. Their employer ends that first.")
{
    public override string WhoCouldMend => "The partner that employs the present holder";
}
