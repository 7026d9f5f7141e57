using System.Collections.Immutable;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;

namespace Commonweal.Domain.Governance.Meetings;

/// <summary>A seat as it stands on the day of a meeting.</summary>
/// <param name="Id">The slug of the seat's name, by which the roll names it.</param>
/// <param name="Class">Null for a seat of no class.</param>
/// <param name="Borough">The slug of the borough it sits for.</param>
/// <param name="IsOfAPartner">Whether its organisation is a partner on that day: rights come from the day's status, not from today's (GAP-9).</param>
/// <param name="Holder">Who sits in it; null where nobody is named.</param>
public sealed record Sitter(string Id, string Seat, string Role, PartnerClass? Class, string? Borough, VoteRight Vote, bool IsOfAPartner, SeatHolder? Holder = null);

/// <summary>Who sits in a seat. One person may sit in several, such as the accountable officer whom two commissioners share (GAP-8).</summary>
public sealed record SeatHolder(PersonId Id, string Name);

/// <summary>How somebody takes part.</summary>
public enum Manner
{
    InPerson,

    /// <summary>Somebody in the member's place, with the member's vote.</summary>
    Substitute,

    /// <summary>Somebody for the member's organisation, who speaks and does not vote.</summary>
    NonVotingRepresentative,

    /// <summary>By telephone or screen: what that counts for is law of the body's kind.</summary>
    Remote,
}

/// <summary>One seat that is taken at a moment of a meeting.</summary>
/// <param name="IsOutForInterest">Has left the room for the item that is being taken.</param>
/// <param name="Who">The name of who came in the member's place; null for the member.</param>
public sealed record Presence(string SeatId, Manner Manner, bool IsOutForInterest = false, string? Who = null);

/// <summary>Why somebody who is there does not count.</summary>
public enum NotCounted
{
    DoesNotVote,
    IsARepresentative,
    IsRemote,
    IsOutForInterest,
    IsOfNoPartner,
}

/// <summary>The rules by which one body counts on one day.</summary>
/// <param name="CountsPartnersOnly">Whether only members of partners count.</param>
/// <param name="RemoteCounts">Whether the law of the body's kind lets a remote member count.</param>
public sealed record CountingRules(QuorumRule Quorum, bool CountsPartnersOnly, bool RemoteCounts);

/// <summary>Whether a meeting has its quorum at a moment, and what is missing.</summary>
/// <param name="Counting">The seats that count.</param>
/// <param name="NotCounting">The seats that are taken and do not count, with why.</param>
/// <param name="Missing">Each part of the rule that is not met, in words.</param>
public sealed record QuorumReading(bool IsMet, ImmutableArray<string> Counting, ImmutableArray<(string SeatId, NotCounted Why)> NotCounting, ImmutableArray<string> Missing)
{
    /// <summary>How many people count, which are fewer than the seats where one sits in several.</summary>
    public int People { get; init; } = Counting.Length;

    /// <summary>The seats that count and are held by one and the same person, person by person.</summary>
    public ImmutableArray<ImmutableArray<string>> HeldByOne { get; init; } = [];

    public Outcome<QuorumReading> MayDecide() => IsMet ? this : new QuorumNotMet(Missing);
}

/// <summary>
/// A quorum is of people, and the papers say nothing of one who sits twice. So, as ours: a person counts once in each part of the rule that asks for them, however many of their seats it
/// reaches. An accountable officer of two commissioners is one voting member and one commissioner, and is there for each borough for which they sit. Whoever is out of the room for an interest
/// is out in every seat. Views are another matter: each is given for a partner, and is counted by partner.
/// </summary>
public static class QuorumCount
{
    /// <summary>Counted anew from who sits and who is there: nothing is carried over from an earlier count (LAW-21).</summary>
    public static QuorumReading Take(CountingRules rules, IReadOnlyList<Sitter> sitters, IReadOnlyList<Presence> present)
    {
        var seats = sitters.ToDictionary(s => s.Id);
        var there = present.Where(p => seats.ContainsKey(p.SeatId)).DistinctBy(p => p.SeatId).Select(p => (Presence: p, Seat: seats[p.SeatId], Person: Person(seats[p.SeatId], p, sitters))).ToList();
        var isOut = there.Where(t => t.Presence.IsOutForInterest).Select(t => t.Person).ToHashSet();
        var here = there.Select(t => (t.Seat, t.Person, Why: WhyNot(rules, t.Seat, t.Presence, isOut.Contains(t.Person)))).ToList();
        var counting = here.Where(h => h.Why is null).Select(h => (h.Seat, h.Person)).ToList();
        var voting = sitters.Where(s => MayCount(rules, s)).Select(Holder).Distinct().Count();
        var missing = rules.Quorum.Parts.Where(part => Has(part, counting) < part.NeededOf(voting)).Select(part => Lacks(part, Has(part, counting), part.NeededOf(voting))).ToList();
        if (!rules.Quorum.IsSet)
        {
            missing.Add("no quorum has been agreed for this body");
        }

        var people = counting.GroupBy(c => c.Person).ToList();
        return new QuorumReading(missing.Count == 0, [.. counting.Select(c => c.Seat.Id)], [.. here.Where(h => h.Why is not null).Select(h => (h.Seat.Id, h.Why!.Value))], [.. missing])
        {
            People = people.Count, HeldByOne = [.. people.Where(p => p.Count() > 1).Select(p => p.Select(c => c.Seat.Id).ToImmutableArray())],
        };
    }

    public static string InWords(this NotCounted why) => why switch
    {
        NotCounted.DoesNotVote => "sits without a vote",
        NotCounted.IsARepresentative => "is there as a representative without a vote",
        NotCounted.IsRemote => "takes part from elsewhere, which does not count in a body of this kind",
        NotCounted.IsOutForInterest => "has left for this item because of an interest",
        NotCounted.IsOfNoPartner => "comes from an organisation that is no partner on this day",
        _ => throw new ArgumentOutOfRangeException(nameof(why)),
    };

    /// <summary>Whether the seat could count at all: it is part of the whole of which a fraction is taken.</summary>
    private static bool MayCount(CountingRules rules, Sitter seat) => seat.Vote == VoteRight.Votes && (seat.IsOfAPartner || !rules.CountsPartnersOnly);

    /// <summary>Who is in a seat at this moment: its holder, or whoever came instead, who may hold another seat. Whoever came without a name is taken to be somebody else.</summary>
    private static string Person(Sitter seat, Presence presence, IReadOnlyList<Sitter> sitters) =>
        presence.Manner is not (Manner.Substitute or Manner.NonVotingRepresentative) ? Holder(seat)
        : presence.Who is not { } who ? $"in the seat {seat.Id}"
        : sitters.FirstOrDefault(s => string.Equals(s.Holder?.Name, who, StringComparison.OrdinalIgnoreCase)) is { } member ? Holder(member)
        : $"called {who.ToLowerInvariant()}";

    private static string Holder(Sitter seat) => seat.Holder is { } holder ? $"{holder.Id}" : $"of the seat {seat.Id}";

    private static NotCounted? WhyNot(CountingRules rules, Sitter seat, Presence presence, bool isOut) =>
        seat.Vote == VoteRight.DoesNotVote ? NotCounted.DoesNotVote
        : rules.CountsPartnersOnly && !seat.IsOfAPartner ? NotCounted.IsOfNoPartner
        : presence.Manner == Manner.NonVotingRepresentative ? NotCounted.IsARepresentative
        : presence.Manner == Manner.Remote && !rules.RemoteCounts ? NotCounted.IsRemote
        : isOut ? NotCounted.IsOutForInterest
        : null;

    private static int Has(QuorumPart part, List<(Sitter Seat, string Person)> counting) =>
        counting.Where(c => part.AsksFor(c.Seat.Class, c.Seat.Borough, c.Seat.Role)).Select(c => c.Person).Distinct().Count();

    private static string Lacks(QuorumPart part, int has, int needed) => part.Basis switch
    {
        QuorumBasis.Seat => $"{part.InWords} is not there",
        QuorumBasis.Fraction => $"{needed} voting members are needed ({part.InWords}), and {has} {Are(has)} there",
        _ => $"{part.InWords} {(needed == 1 ? "is" : "are")} needed, and {has} {Are(has)} there",
    };

    private static string Are(int number) => number == 1 ? "is" : "are";
}

public sealed record QuorumNotMet(ImmutableArray<string> Missing) : Refusal($"The meeting has no quorum, so nothing can be decided: {string.Join("; ", Missing)}.")
{
    public override string RestsOn => "S0:423";

    public override string WhoCouldMend => "The chair, by waiting for more members, or by taking the item at another meeting";
}
