using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Tests.Governance.Calendar;
using Commonweal.Domain.Tests.Partnership;

namespace Commonweal.Domain.Tests.Governance.Bodies;

/// <summary>Which rule holds follows from the kind of body and the day, never from the system.</summary>
public sealed class LawOfBodiesTests
{
    private static readonly DateOnly InOctober = new(2017, 10, 9);

    private static readonly BodyKind[] OfCouncils = [.. Enum.GetValues<BodyKind>().Where(k => k.IsOfACouncil())];

    [Fact]
    [Trait("Requirement", "LAW-01")]
    public void Every_committee_of_a_council_and_its_executive_opens_its_papers_five_clear_days_before() => Assert.All(
        OfCouncils, kind => Assert.Equal(new ClearDays(5, CountedDays.Working), PapersLaw.Law.Notice(kind, InOctober)?.Notice));

    [Fact]
    [Trait("Requirement", "LAW-09")]
    public void An_NHS_trust_gives_three_days_and_a_governing_body_meets_in_public_without_a_number() => Assert.Equal(
        (new ClearDays(3, CountedDays.Calendar), null, true),
        (PapersLaw.Law.Notice(BodyKind.NhsTrustBoard, InOctober)!.Notice, PapersLaw.Law.Notice(BodyKind.GoverningBody, InOctober), PapersLaw.Law.Rule(BodyKind.GoverningBody, LawSubject.PublicMeeting, InOctober)!.IsAllowed));

    [Fact]
    [Trait("Requirement", "LAW-10")]
    public void A_forum_has_no_statutory_clock_and_is_public_by_our_choice()
    {
        var rule = PapersLaw.Law.Rule(BodyKind.InformalForum, LawSubject.PublicMeeting, InOctober)!;
        Assert.Null(PapersLaw.Law.Notice(BodyKind.InformalForum, InOctober));
        Assert.True(rule.IsAllowed && rule.Provenance.IsOurs);
    }

    [Theory]
    [InlineData("2017-10-09", false)]
    [InlineData("2020-06-01", true)]
    [InlineData("2021-05-07", false)]
    [Trait("Requirement", "LAW-21")]
    public void A_member_of_a_council_committee_counts_from_elsewhere_only_while_the_law_let_them(string day, bool counts) =>
        Assert.Equal(counts, PapersLaw.Law.RemoteCounts(BodyKind.CouncilCommittee, DateOnly.Parse(day)));

    [Fact]
    public void Where_nothing_is_entered_a_remote_member_does_not_count() => Assert.False(new LawOfBodies([]).RemoteCounts(BodyKind.InformalForum, InOctober));

    [Fact]
    [Trait("Requirement", "LAW-01")]
    public void The_earlier_of_the_laws_and_the_bodys_own_clock_holds()
    {
        var holidays = PapersCalendar.Holidays;
        var own = MadeUp.Terms("number 3", notice: new(10, CountedDays.Working));
        Assert.Equal(new DateOnly(2017, 10, 1), PapersLaw.Law.ClockOf(BodyKind.JointSubCommittee, null, InOctober, holidays)!.Latest);
        Assert.Equal("The body's own terms", PapersLaw.Law.ClockOf(BodyKind.JointSubCommittee, own, InOctober, holidays)!.RestsOn);
        Assert.Null(PapersLaw.Law.ClockOf(BodyKind.Workstream, null, InOctober, holidays));
    }

    [Fact]
    public void Every_rule_says_what_it_rests_on_and_what_general_knowledge_says_waits_for_a_lawyer_or_is_marked_as_ours() => Assert.All(
        Papers.Read("body-law.json").Facts("rules"), rule => Assert.True(rule.Has("statute") && (rule.Has("source") || rule.Has("ours"))));

    [Fact]
    public void Every_kind_of_body_named_in_the_law_is_a_kind() => Assert.All(
        Papers.Read("body-law.json").Facts("rules").SelectMany(rule => rule.List("kinds")), kind => Assert.True(Enum.TryParse<BodyKind>(kind, out _)));
}
