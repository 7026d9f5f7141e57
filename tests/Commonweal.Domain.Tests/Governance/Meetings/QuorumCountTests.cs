using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Tests.Governance.Bodies;
using Commonweal.Domain.Tests.Partnership;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Meetings;

/// <summary>Quorum is counted anew at every arrival, departure, substitution and exit.</summary>
public sealed class QuorumCountTests
{
    private sealed record Room(CountingRules Rules, IReadOnlyList<Sitter> Sitters, IReadOnlyList<Presence> Present)
    {
        public QuorumReading Count(IEnumerable<Presence>? present = null) => QuorumCount.Take(Rules, Sitters, [.. present ?? Present]);

        public string WhoIs(Presence presence) => presence.Manner is not (Manner.Substitute or Manner.NonVotingRepresentative) && Sitters.Single(s => s.Id == presence.SeatId).Holder is { } holder ? holder.Name : presence.SeatId;

        /// <summary>All that one person takes part in changed, in every seat that they hold.</summary>
        public IEnumerable<Presence> With(Presence one, Func<Presence, Presence?> change) => Present.Select(p => WhoIs(p) == WhoIs(one) ? change(p) : p).OfType<Presence>();
    }

    /// <summary>Somebody who may sit in several seats of one body.</summary>
    private static readonly SeatHolder Shared = new(PersonId.From(Papers.Id("shared")), "Shared");

    private static Gen<Sitter> Sitters(string id) =>
        from side in Gen.Elements(Enum.GetValues<PartnerClass>().Select(c => (PartnerClass?)c).Append(null).ToArray())
        from role in Gen.Elements("councillor", "lay-member", "chief-executive")
        from borough in Gen.Elements("haringey", "islington", null)
        from vote in Gen.Frequency((4, Gen.Constant(VoteRight.Votes)), (1, Gen.Constant(VoteRight.DoesNotVote)))
        from isOfAPartner in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from holder in Gen.Elements(null, Shared, new SeatHolder(PersonId.From(Papers.Id(id)), id))
        select new Sitter(id, $"Seat {id}", role, side, borough, vote, isOfAPartner, holder);

    private static Gen<Room> Rooms =>
        // A rule of many parts is hardly ever met, and shows nothing.
        from number in Gen.Choose(1, 3)
        from parts in Gen.ArrayOf(QuorumRuleTests.Parts, number)
        from partnersOnly in Gen.Elements(true, false)
        from remoteCounts in Gen.Elements(true, false)
        from size in Gen.Choose(1, 9)
        from sitters in Gen.CollectToArray(Enumerable.Range(1, size).Select(n => Sitters($"seat-{n}")))
        from present in Gen.SubListOf(sitters)
        from manners in Gen.ArrayOf(Gen.Elements(Enum.GetValues<Manner>()), size)
        from outs in Gen.ArrayOf(Gen.Elements(true, false, false), size)
        select new Room(new CountingRules(new QuorumRule([.. parts]), partnersOnly, remoteCounts), sitters, [.. present.Select((s, i) => new Presence(s.Id, manners[i], outs[i]))]);

    [Fact]
    [Trait("Requirement", "LAW-21")]
    public void It_is_what_a_plain_reading_of_each_part_gives() => Laws.Hold(Rooms, room =>
    {
        var isOut = room.Present.Where(p => p.IsOutForInterest).Select(room.WhoIs).ToHashSet();
        var counts = room.Present.Where(p => !isOut.Contains(room.WhoIs(p)) && p.Manner != Manner.NonVotingRepresentative && (p.Manner != Manner.Remote || room.Rules.RemoteCounts))
            .Select(p => (Seat: room.Sitters.Single(s => s.Id == p.SeatId), Who: room.WhoIs(p))).Where(c => c.Seat.Vote == VoteRight.Votes && (c.Seat.IsOfAPartner || !room.Rules.CountsPartnersOnly)).ToList();
        int People(Func<Sitter, bool> which) => counts.Where(c => which(c.Seat)).Select(c => c.Who).Distinct().Count();
        var whole = room.Sitters.Where(s => s.Vote == VoteRight.Votes && (s.IsOfAPartner || !room.Rules.CountsPartnersOnly)).Select(s => s.Holder?.Name ?? s.Id).Distinct().Count();
        var isMet = room.Rules.Quorum.Parts.All(part => part.Basis switch
        {
            QuorumBasis.Number => People(_ => true) >= part.AtLeast,
            QuorumBasis.Fraction => People(_ => true) * part.OutOf >= whole * part.AtLeast,
            QuorumBasis.Class => People(s => s.Class.ToString() == part.Of) >= part.AtLeast,
            QuorumBasis.Borough => People(s => s.Borough == part.Of) >= part.AtLeast,
            _ => People(s => s.Role == part.Of) >= 1,
        });
        return room.Count().IsMet == isMet && room.Count().MayDecide().IsRefused == !isMet;
    });

    [Fact]
    [Trait("Requirement", "LAW-21")]
    public void A_departure_never_makes_it_and_an_arrival_never_breaks_it() => Laws.Hold(Rooms, room =>
        room.Present.All(leaving => room.Count().IsMet || !room.Count(room.With(leaving, _ => null)).IsMet));

    [Fact]
    [Trait("Requirement", "COI-02")]
    [Trait("Requirement", "GAP-4")]
    public void Who_leaves_for_an_interest_counts_as_if_gone() => Laws.Hold(Rooms, room => room.Present.All(leaving =>
        room.Count(room.Present.Select(p => p == leaving ? p with { IsOutForInterest = true } : p)).IsMet == room.Count(room.With(leaving, _ => null)).IsMet));

    [Fact]
    public void Everybody_there_either_counts_or_is_told_why_not() => Laws.Hold(Rooms, room =>
        room.Count().Counting.Length + room.Count().NotCounting.Length == room.Present.Count && !room.Count().Counting.Intersect(room.Count().NotCounting.Select(n => n.SeatId)).Any());

    [Fact]
    public void The_order_of_arrival_makes_no_difference() => Laws.Hold(Rooms, room => room.Count(room.Present.Reverse()).IsMet == room.Count().IsMet);

    [Fact]
    [Trait("Requirement", "LAW-21")]
    public void In_a_council_committee_a_remote_member_changes_nothing() => Laws.Hold(Rooms, room =>
    {
        var inCouncil = room with { Rules = room.Rules with { RemoteCounts = PapersLaw.Law.RemoteCounts(BodyKind.CouncilCommittee, new(2017, 10, 9)) } };
        return inCouncil.Count().IsMet == inCouncil.Count(inCouncil.Present.Where(p => p.Manner != Manner.Remote || p.IsOutForInterest)).IsMet;
    });

    [Fact]
    public void A_substitute_counts_as_the_member_would() => Laws.Hold(Rooms, room => room.Present.Where(p => p.Manner == Manner.InPerson && room.Sitters.Single(s => s.Id == p.SeatId).Holder != Shared).All(member =>
        room.Count(room.Present.Select(p => p == member ? p with { Manner = Manner.Substitute } : p)).IsMet == room.Count().IsMet));

    [Fact]
    [Trait("Requirement", "LAW-21")]
    [Trait("Requirement", "PAR-12")]
    public void The_officer_of_two_commissioners_is_one_member_and_one_commissioner_and_is_there_for_each_borough()
    {
        var reading = Officer("number 2; class Commissioner 2; borough haringey 1; borough islington 1", new("haringey-ccg", Manner.InPerson), new("islington-ccg", Manner.InPerson));

        Assert.Equal(["2 voting members are needed, and 1 is there", "2 from the class commissioner are needed, and 1 is there"], reading.Missing);
    }

    [Fact]
    public void That_one_person_holds_two_seats_and_counts_once_can_be_read()
    {
        var reading = Officer("number 2", new("haringey-ccg", Manner.InPerson), new("islington-ccg", Manner.InPerson));

        Assert.Equal(1, reading.People);
        Assert.Equal(["haringey-ccg", "islington-ccg"], Assert.Single(reading.HeldByOne));
    }

    [Fact]
    public void Somebody_else_in_one_of_the_two_seats_counts_beside_the_officer() =>
        Assert.True(Officer("number 2", new("haringey-ccg", Manner.InPerson), new("islington-ccg", Manner.Substitute, Who: "Jo Deputy")).IsMet);

    [Fact]
    public void A_member_who_stands_in_for_another_is_still_one_person() =>
        Assert.False(QuorumCount.Take(
            new(QuorumRule.Parse("number 2"), false, true), [Partner(1) with { Holder = Shared }, Partner(2)], [new("1", Manner.InPerson), new("2", Manner.Substitute, Who: "shared")]).IsMet);

    [Fact]
    [Trait("Requirement", "COI-02")]
    public void Who_is_out_of_the_room_for_one_seat_is_out_for_the_other() =>
        Assert.Empty(Officer("number 1", new("haringey-ccg", Manner.InPerson, IsOutForInterest: true), new("islington-ccg", Manner.InPerson)).Counting);

    [Fact]
    public void A_fraction_is_of_people_too() => Assert.True(QuorumCount.Take(
        new(QuorumRule.Parse("fraction 1/2"), false, true), [Partner(1) with { Holder = Shared }, Partner(2) with { Holder = Shared }, Partner(3)], [new("1", Manner.InPerson), new("2", Manner.InPerson)]).IsMet);

    private static QuorumReading Officer(string quorum, params Presence[] present) => QuorumCount.Take(
        new(QuorumRule.Parse(quorum), false, true),
        [
            new("haringey-ccg", "Accountable Officer, Haringey CCG", "accountable-officer", PartnerClass.Commissioner, "haringey", VoteRight.Votes, true, Shared),
            new("islington-ccg", "Accountable Officer, Islington CCG", "accountable-officer", PartnerClass.Commissioner, "islington", VoteRight.Votes, true, Shared),
        ], present);

    [Fact]
    public void A_body_without_a_quorum_rule_never_has_one() =>
        Assert.Contains("no quorum has been agreed", Assert.IsType<QuorumNotMet>(QuorumCount.Take(new(QuorumRule.None, false, true), [], []).MayDecide().Refusal).Sentence, StringComparison.Ordinal);

    /// <summary>Acceptance story 6: no approval of North Middlesex is recorded, so it is no partner.</summary>
    [Fact]
    [Trait("Requirement", "PAR-04")]
    public void North_Middlesex_attends_and_does_not_count_toward_the_quorum_of_partners()
    {
        var sitters = new[] { Partner(1), Partner(2), Partner(3) with { IsOfAPartner = false } };
        var rules = new CountingRules(QuorumRule.Parse("number 3"), CountsPartnersOnly: true, RemoteCounts: true);
        var reading = QuorumCount.Take(rules, sitters, [new("1", Manner.InPerson), new("2", Manner.InPerson), new("3", Manner.InPerson)]);

        Assert.False(reading.IsMet);
        Assert.Equal([("3", NotCounted.IsOfNoPartner)], reading.NotCounting);
        Assert.Equal("comes from an organisation that is no partner on this day", reading.NotCounting[0].Why.InWords());
    }

    [Fact]
    public void A_fraction_is_of_those_who_could_count() => Assert.True(QuorumCount.Take(
        new(QuorumRule.Parse("fraction 1/2"), CountsPartnersOnly: true, RemoteCounts: true),
        [Partner(1), Partner(2), Partner(3) with { IsOfAPartner = false }, Partner(4) with { Vote = VoteRight.DoesNotVote }], [new("1", Manner.InPerson)]).IsMet);

    [Fact]
    public void What_is_missing_is_said_in_words() => Assert.Equal(
        ["4 voting members are needed, and 1 is there", "2 for Islington are needed, and 0 are there", "the lay member is not there"],
        QuorumCount.Take(new(QuorumRule.Parse("number 4; borough islington 2; seat lay-member"), false, true), [Partner(1)], [new("1", Manner.InPerson)]).Missing);

    private static Sitter Partner(int id) => new($"{id}", $"Seat {id}", "chief-executive", PartnerClass.Provider, null, VoteRight.Votes, true);
}
