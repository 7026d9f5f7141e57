using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Tests.Governance.Meetings;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Decisions;

public sealed class CallReadingTests
{
    private static readonly VotingRule[] Rules = [VotingRule.Consensus, VotingRule.NoObjection, VotingRule.Majority, VotingRule.MajorityOfEachClass];

    /// <summary>What each of the four partners says, and null for one that says nothing.</summary>
    private static readonly FsCheck.Gen<ViewKind?[]> Views = Gen.Elements<ViewKind?>([.. Enum.GetValues<ViewKind>().Select(k => (ViewKind?)k), null]).ArrayOf(Matter.Partners.Length);

    [Fact]
    [Trait("Requirement", "DEC-09")]
    public void Asked_in_writing_nothing_is_agreed_by_half_or_fewer_whatever_the_rule() => Laws.Hold(
        Views.SelectMany(views => Gen.Elements(Rules).Select(rule => (views, rule))),
        made => !Call(made.rule, null, made.views).WouldBeAgreed || made.views.Count(v => v?.IsAgreement() == true) * 2 > made.views.Length);

    [Fact]
    public void Asked_in_writing_a_majority_of_each_class_is_more_than_half_of_all_in_it() => Laws.Hold(
        Views,
        views => !Call(VotingRule.MajorityOfEachClass, null, views).WouldBeAgreed || Call(VotingRule.MajorityOfEachClass, null, views).Classes.All(c => c.Agree * 2 > c.MayGiveView));

    [Fact]
    public void One_voice_of_four_carries_a_majority_of_those_who_vote_in_a_meeting_alone()
    {
        ViewKind?[] one = [ViewKind.Agree, null, null, null];

        Assert.False(Call(VotingRule.Majority, null, one).WouldBeAgreed);
        Assert.True(Call(VotingRule.Majority, "a-meeting", one).WouldBeAgreed);
    }

    [Fact]
    public void What_the_page_says_of_a_majority_names_the_silence_in_writing_and_the_quorum_in_a_meeting()
    {
        Assert.Contains("more than half of all who may vote agree", Call(VotingRule.Majority, null, []).RuleInWords, StringComparison.Ordinal);
        Assert.Contains("while the meeting has its quorum", Call(VotingRule.Majority, "a-meeting", []).RuleInWords, StringComparison.Ordinal);
        Assert.All(Enum.GetValues<VotingRule>(), rule => Assert.EndsWith(".", Call(rule, null, []).RuleInWords, StringComparison.Ordinal));
    }

    private static CallReading Call(VotingRule rule, string? meeting, ViewKind?[] views) => new(
        new ForumCall { Id = default, DecisionId = default, Number = 1, Hash = default, On = Made.Day, TermsNumber = 1, Voting = rule, Basis = "G1", Meeting = meeting, KnownFrom = default },
        [.. views.Zip(Matter.Partners, (view, partner) => new SeatReading(Matter.Seat(partner), view is { } kind ? View(partner, kind) : null, []))], null);

    private static ViewGiven View(PartnerId partner, ViewKind kind) => new() { CallId = default, Seat = Matter.Seat(partner).Seat, Kind = kind, Reason = "It helps", Capacity = "Chief executive", On = Made.Day, KnownFrom = default };
}
