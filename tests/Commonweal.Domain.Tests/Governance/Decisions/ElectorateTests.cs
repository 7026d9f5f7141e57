using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Tests.Governance.Decisions;

public sealed class ElectorateTests
{
    private static readonly DateOnly Day = new(2017, 7, 3);

    [Fact]
    [Trait("Requirement", "DEC-09")]
    [Trait("Requirement", "GAP-9")]
    public void Who_may_answer_stands_fixed_by_seat_vote_status_and_conflict_of_the_day()
    {
        Membership[] seats =
        [
            Seat("Council chief", Matter.Council), Seat("CCG officer", Matter.FirstCcg), Seat("CCG adviser", Matter.FirstCcg, VoteRight.DoesNotVote), Seat("Trust chief", Matter.Trust),
            Seat("Second CCG", Matter.SecondCcg), Seat("Gone", Matter.Council, to: Day.AddDays(-1)), Seat("Independent chair", null),
        ];

        var electors = Electorate.Of(default, seats, Day, p => p == Matter.SecondCcg ? PartnerStatus.Affiliate : PartnerStatus.Partner, true, new Dictionary<PartnerId, string> { [Matter.Trust] = "decides on its own service" }, default);

        Assert.Equal(
            [("council-chief", ElectorRight.MayGiveView), ("ccg-officer", ElectorRight.MayGiveView), ("ccg-adviser", ElectorRight.TakesPart), ("trust-chief", ElectorRight.Conflicted), ("second-ccg", ElectorRight.TakesPart)],
            electors.Select(e => (e.Seat, e.Right)));
        Assert.Equal("its organisation stood as Affiliate on that day", electors[^1].Why);
    }

    [Theory]
    [InlineData(true, PartnerStatus.Affiliate, ElectorRight.TakesPart)]
    [InlineData(false, PartnerStatus.Affiliate, ElectorRight.MayGiveView)]
    [InlineData(false, PartnerStatus.Suspended, ElectorRight.TakesPart)]
    [Trait("Requirement", "PAR-04")]
    public void Whether_an_organisation_that_has_not_approved_decides_is_a_rule_of_each_body(bool partnersOnly, PartnerStatus status, ElectorRight right) =>
        Assert.Equal(right, Assert.Single(Electorate.Of(default, [Seat("Second CCG", Matter.SecondCcg)], Day, _ => status, partnersOnly, new Dictionary<PartnerId, string>(), default)).Right);

    [Fact]
    [Trait("Requirement", "DEC-03")]
    public void A_seat_speaks_by_who_sits_in_it_while_acting_for_its_organisation_and_by_whom_that_named()
    {
        var (seat, councillor) = (Matter.Seat(Matter.Council), new Speaker(Matter.Council, "councillor", "the Council as Councillor"));

        Assert.False(DecisionSpeaking.MayGiveViewOf(seat, councillor, sitsThere: true).IsRefused);
        Assert.False(DecisionSpeaking.MayGiveViewOf(seat, councillor with { Role = SpeakingFor.Recorder }, sitsThere: false).IsRefused);
        Assert.IsType<NoSeatToSpeakFor>(DecisionSpeaking.MayGiveViewOf(seat, councillor, sitsThere: false).Refusal);
        Assert.IsType<NoSeatToSpeakFor>(DecisionSpeaking.MayGiveViewOf(seat, councillor with { Partner = Matter.Trust }, sitsThere: true).Refusal);
    }

    private static Membership Seat(string name, PartnerId? partner, VoteRight vote = VoteRight.Votes, DateOnly? to = null) => new()
    {
        Body = "board", PartnerId = partner, Seat = name, Role = "member", Vote = vote, Chairs = ChairOf.NotChair, From = Day.AddDays(-30), To = to, KnownFrom = default, Provenance = Provenance.OfAnAct(),
    };
}
