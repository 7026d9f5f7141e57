using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Tests.Governance.Meetings;

namespace Commonweal.Domain.Tests.Governance.Decisions;

/// <summary>A forum that is asked at a meeting answers there, with a quorum, or not at all.</summary>
public sealed class SittingTests
{
    [Fact]
    [Trait("Requirement", "LAW-21")]
    public void Nothing_is_closed_without_a_quorum()
    {
        var call = Call();

        Assert.IsType<QuorumNotMet>(Sitting(MeetingState.InProgress, "council").MayDecide(call).Refusal);
        Assert.False(Sitting(MeetingState.InProgress, "council", "first-ccg").MayDecide(call).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "LAW-21")]
    public void A_conflicted_member_in_the_room_counts_for_nothing_in_this_item() =>
        Assert.IsType<QuorumNotMet>(Sitting(MeetingState.InProgress, "council", "first-ccg").MayDecide(Call(ElectorRight.Conflicted)).Refusal);

    [Fact]
    public void Nothing_is_closed_before_the_meeting_is_open_or_when_it_is_over() => Assert.All(
        [MeetingState.Planned, MeetingState.Published, MeetingState.Closed, MeetingState.Cancelled],
        state => Assert.IsType<WrittenOnlyInProgress>(Sitting(state, "council", "first-ccg").MayDecide(Call()).Refusal));

    [Fact]
    public void Views_are_hidden_only_where_the_terms_allow_it()
    {
        Assert.IsType<ViewsAreOpen>(Domain.Governance.Decisions.Sitting.MayHideViews(Bodies.MadeUp.Terms("number 3"), "Forum").Refusal);
        Assert.False(Domain.Governance.Decisions.Sitting.MayHideViews(Bodies.MadeUp.Terms("number 3", hidden: true), "Forum").IsRefused);
    }

    [Fact]
    public void A_forum_is_asked_at_its_own_meeting_from_today_on()
    {
        var meeting = Made.Meeting("partnership-board");

        Assert.False(Domain.Governance.Decisions.Sitting.MayAskAt(meeting, MeetingState.Published, "partnership-board", Made.Day).IsRefused);
        Assert.IsType<MeetingOfAnotherBody>(Domain.Governance.Decisions.Sitting.MayAskAt(meeting, MeetingState.Published, "another-board", Made.Day).Refusal);
        Assert.IsType<MeetingIsOver>(Domain.Governance.Decisions.Sitting.MayAskAt(meeting, MeetingState.Planned, "partnership-board", Made.Day.AddDays(1)).Refusal);
        Assert.IsType<MeetingIsOver>(Domain.Governance.Decisions.Sitting.MayAskAt(meeting, MeetingState.Closed, "partnership-board", Made.Day).Refusal);
        Assert.IsType<InformalDecidesNothing>(Domain.Governance.Decisions.Sitting.MayAskAt(Made.Meeting("partnership-board", isInformal: true), MeetingState.Planned, "partnership-board", Made.Day).Refusal);
    }

    [Fact]
    public void It_is_asked_in_writing_only_where_the_terms_allow_it() =>
        Assert.IsType<NotInWriting>(Domain.Governance.Decisions.Sitting.MayAskInWriting(Matter.TermsOf(VotingRule.NoObjection), "Board").Refusal);

    private static CallReading Call(ElectorRight second = ElectorRight.MayGiveView) => new(
        new ForumCall { Id = default, DecisionId = default, Number = 1, Hash = default, On = Made.Day, TermsNumber = 1, Voting = VotingRule.NoObjection, Basis = "G1", Meeting = "a-meeting", KnownFrom = default },
        [new(Matter.Seat(Matter.Council), null, []), new(Matter.Seat(Matter.FirstCcg, second), null, [])], null);

    private static Sitting Sitting(MeetingState state, params string[] here) => new(
        Made.Meeting(), state, new CountingRules(QuorumRule.Parse("number 2", null), false, false),
        [Sitter("council"), Sitter("first-ccg")], [.. here.Select(seat => new Presence(seat, Manner.InPerson))]);

    private static Sitter Sitter(string seat) => new(seat, seat, seat, null, null, VoteRight.Votes, true);
}
