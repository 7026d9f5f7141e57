using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Tests.Partnership;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Bodies;

/// <summary>Quorum is data of each body (BRD-18).</summary>
public sealed class QuorumRuleTests
{
    internal static Gen<QuorumPart> Parts => Gen.OneOf(
        Gen.Choose(1, 6).Select(QuorumPart.OfNumber),
        from outOf in Gen.Choose(1, 5) from atLeast in Gen.Choose(1, outOf) select QuorumPart.OfFraction(atLeast, outOf),
        from side in Gen.Elements(Enum.GetValues<PartnerClass>()) from n in Gen.Choose(1, 3) select QuorumPart.OfClass(side, n),
        from borough in Gen.Elements("haringey", "islington") from n in Gen.Choose(1, 3) select QuorumPart.OfBorough(borough, n),
        Gen.Elements("councillor", "lay-member").Select(QuorumPart.OfSeat));

    internal static Gen<QuorumRule> Rules => from parts in Parts.ListOf() select new QuorumRule([.. parts]);

    [Fact]
    [Trait("Requirement", "BRD-18")]
    public void A_rule_written_down_is_read_back_as_it_was() => Laws.Hold(Rules, rule => QuorumRule.Parse(rule.ToString()).Equals(rule));

    [Theory]
    [InlineData("number 0")]
    [InlineData("number five")]
    [InlineData("fraction 3/2")]
    [InlineData("fraction 1/0")]
    [InlineData("class Trust 1")]
    [InlineData("borough N1 1")]
    [InlineData("seat")]
    public void What_is_no_rule_is_not_read(string text) => Assert.False(QuorumRule.TryParse(text, null, out _));

    [Theory]
    [InlineData("1/2", 10, 5)]
    [InlineData("1/2", 11, 6)]
    [InlineData("1/3", 10, 4)]
    [InlineData("1/4", 8, 2)]
    public void A_fraction_is_rounded_up(string fraction, int members, int needed) =>
        Assert.Equal(needed, QuorumRule.Parse($"fraction {fraction}").Parts[0].NeededOf(members));

    [Fact]
    public void A_rule_is_said_in_words() => Assert.Equal(
        "6 voting members, 1 from the class provider, 2 for Haringey, half of the voting members and the lay member",
        QuorumRule.Parse("number 6; class Provider 1; borough haringey 2; fraction 1/2; seat lay-member").InWords);

    [Fact]
    public void No_rule_is_not_agreed_yet() => Assert.Equal("not agreed yet", QuorumRule.None.InWords);

    [Theory]
    [InlineData("number 4", "This asks for 4 voting members, and the body has 3 seats with a vote. Enter 3 or fewer, or the quorum could never be met.")]
    [InlineData("class Commissioner 2", "This asks for 2 from the class commissioner, and the body has 1 seat with a vote in that class. Enter 1 or fewer, or the quorum could never be met.")]
    [InlineData("borough islington 1", "This asks for 1 for Islington, and the body has no seat with a vote for that borough. Leave it empty, or the quorum could never be met.")]
    [InlineData("seat finance-director", "No seat with a vote is held by this role (finance director), so the quorum could never be met. Choose a role that sits on the body.")]
    [Trait("Requirement", "BRD-18")]
    public void What_the_seats_of_a_body_could_never_meet_is_said_in_words(string rule, string words) => Assert.Equal([words], QuorumRule.Parse(rule).OutOfReachOf(Seats).Select(o => o.Sentence));

    [Theory]
    [InlineData("number 3; fraction 2/3; class Commissioner 1; borough haringey 1; seat lay-member")]
    public void What_the_seats_can_meet_is_taken(string rule) => Assert.Empty(QuorumRule.Parse(rule).OutOfReachOf(Seats));

    [Fact]
    public void A_body_whose_seats_are_still_to_be_given_has_its_terms_first() => Assert.Empty(QuorumRule.Parse("number 3; seat lay-member").OutOfReachOf([]));

    [Fact]
    public void Where_nobody_votes_there_is_nothing_to_take_a_part_of() =>
        Assert.Contains("No seat of the body has a vote", Assert.Single(QuorumRule.Parse("fraction 1/2").OutOfReachOf([MadeUp.Seat(1, null, vote: VoteRight.DoesNotVote)])).Sentence, StringComparison.Ordinal);

    private static readonly Membership[] Seats =
    [
        MadeUp.Seat(1, PartnerClass.LocalAuthority, borough: "haringey"), MadeUp.Seat(2, PartnerClass.Commissioner), MadeUp.Seat(3, null, "lay-member"),
        MadeUp.Seat(4, PartnerClass.Commissioner, "finance-director", "islington", VoteRight.DoesNotVote),
    ];

    [Fact]
    [Trait("Requirement", "BRD-18")]
    public void The_terms_of_the_facts_have_a_quorum_each_and_are_marked_as_ours() => Assert.All(Papers.Read("terms.json").Facts("terms"), terms =>
        Assert.True(QuorumRule.TryParse(string.Join(';', terms.List("quorum")), null, out var rule) && rule.IsSet && terms.Has("ours")));
}
