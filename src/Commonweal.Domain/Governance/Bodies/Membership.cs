using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Bodies;

/// <summary>A seat on a body between two days: a person, or a post that somebody holds, from a partner or from the community (BRD-01).</summary>
public sealed class Membership : IVersionedFact
{
    public long Id { get; init; }

    public required string Body { get; init; }

    /// <summary>Null for a seat of no class, such as an independent chair's.</summary>
    public PartnerClass? Class { get; init; }

    /// <summary>Null for a member from the community, who speaks for no partner.</summary>
    public PartnerId? PartnerId { get; init; }

    /// <summary>Null where the papers or the terms name the seat and not who sits in it.</summary>
    public PersonId? PersonId { get; init; }

    /// <summary>What the seat is called, such as "Director of Public Health, Haringey Council".</summary>
    public required string Seat { get; init; }

    /// <summary>The slug of the role that sits in it, such as director-of-public-health: what quorum and watches look for.</summary>
    public required string Role { get; init; }

    /// <summary>The slug of the borough it sits for, where quorum is counted by borough.</summary>
    public string? Borough { get; init; }

    public required VoteRight Vote { get; init; }

    public required ChairOf Chairs { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }

    /// <summary>What the seat is called in a roll: it stays while people come and go.</summary>
    public string SeatKey => Slug.From(Seat);

    public bool HoldsOn(DateOnly day) => From <= day && !(To < day);
}

public enum VoteRight
{
    Votes,

    /// <summary>Attends and speaks, and counts for neither quorum nor vote.</summary>
    DoesNotVote,
}

public enum ChairOf
{
    NotChair,
    Chair,

    /// <summary>One of two or more who chair together or in turn.</summary>
    JointChair,

    DeputyChair,
}

public static class MembershipWords
{
    public static string InWords(this VoteRight vote) => vote == VoteRight.Votes ? "Votes" : "Does not vote";

    public static string InWords(this ChairOf chairs) => chairs switch
    {
        ChairOf.Chair => "Chair",
        ChairOf.JointChair => "Joint chair",
        ChairOf.DeputyChair => "Deputy chair",
        _ => "",
    };
}
