using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Meetings;

namespace Commonweal.Domain.Tests.Governance.Meetings;

/// <summary>What a body may do with an item, and when.</summary>
public sealed class ItemOutcomeTests
{
    [Fact]
    [Trait("Requirement", "LAW-21")]
    public void Nothing_is_decided_without_a_quorum() => Assert.IsType<QuorumNotMet>(May(BodyVerb.Agree, quorum: false));

    [Fact]
    public void Nothing_is_decided_before_or_after_the_meeting() => Assert.All(
        [MeetingState.Planned, MeetingState.Published, MeetingState.Closed, MeetingState.Cancelled], state => Assert.IsType<WrittenOnlyInProgress>(May(BodyVerb.Agree, state)));

    [Fact]
    [Trait("Requirement", "BRD-25")]
    public void An_informal_session_decides_nothing() => Assert.IsType<InformalDecidesNothing>(
        ItemOutcome.MayRecord(Made.Meeting(isInformal: true), "A body", BodyKind.InformalForum, BodyVerb.Agree, MeetingState.InProgress, Made.Quorum(true)).Refusal);

    [Fact]
    public void A_forum_executes_nothing_and_agrees_where_it_is_quorate()
    {
        Assert.IsType<BodyLacksTheVerb>(May(BodyVerb.Execute));
        Assert.Null(May(BodyVerb.Agree));
    }

    [Fact]
    public void Of_two_who_record_the_same_for_one_item_the_second_is_refused() => Assert.IsType<OutcomeIsRecorded>(
        ItemOutcome.MayRecord(Made.Meeting(), "Wellbeing Partnership Board", BodyKind.InformalForum, BodyVerb.Agree, MeetingState.InProgress, Made.Quorum(true), isRecorded: true).Refusal);

    private static Refusal? May(BodyVerb verb, MeetingState state = MeetingState.InProgress, bool quorum = true) =>
        ItemOutcome.MayRecord(Made.Meeting(), "Wellbeing Partnership Board", BodyKind.InformalForum, verb, state, Made.Quorum(quorum)).Refusal;
}
