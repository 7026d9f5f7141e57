using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Tests.Partnership;

namespace Commonweal.Domain.Tests.Governance.Bodies;

/// <summary>Who may be given a seat, and which terms a body may set.</summary>
public sealed class BodyRulesTests
{
    [Fact]
    [Trait("Requirement", "BRD-01")]
    public void A_partner_enters_its_own_body_and_the_team_those_of_the_partnership()
    {
        var (cabinet, board) = (MadeUp.Body(BodyKind.Executive, Papers.Partner("haringey-council")), MadeUp.Body(BodyKind.InformalForum));
        var (recorder, team) = (new Speaker(Papers.Partner("haringey-council"), "recorder", "Haringey Council as Recorder"), new Speaker(null, "board-secretary", "the team"));
        Assert.Equal(
            (false, true, true, false),
            (BodyRules.MayEnterFor(cabinet, "Haringey Council", recorder).IsRefused, BodyRules.MayEnterFor(cabinet, "Haringey Council", team).IsRefused,
                BodyRules.MayEnterFor(board, "", recorder).IsRefused, BodyRules.MayEnterFor(board, "", team).IsRefused));
    }

    [Fact]
    [Trait("Requirement", "BRD-01")]
    public void A_seat_stands_in_the_class_of_its_partner()
    {
        var seat = MadeUp.Seat(1, PartnerClass.Provider);
        Assert.IsType<SeatInAnotherClass>(May(seat, BodyKind.InformalForum, PartnerClass.Commissioner));
        Assert.IsType<SeatInAnotherClass>(May(seat, BodyKind.InformalForum, null));
        Assert.Null(May(seat, BodyKind.InformalForum, PartnerClass.Provider));
        Assert.Null(May(MadeUp.Seat(1, null), BodyKind.InformalForum, null));
    }

    [Fact]
    public void A_seat_does_not_end_before_it_begins()
    {
        Assert.IsType<SeatEndsBeforeItBegins>(May(MadeUp.Seat(1, null, to: new(2017, 1, 1)), BodyKind.InformalForum, null));
        Assert.IsType<SeatEndsBeforeItBegins>(BodyRules.MayEndSeat(MadeUp.Seat(1, null), new(2017, 1, 1)).Refusal);
        Assert.Equal(new DateOnly(2018, 1, 1), BodyRules.MayEndSeat(MadeUp.Seat(1, null), new(2018, 1, 1)).Value);
    }

    [Fact]
    public void A_seat_is_not_filled_twice_at_one_time() =>
        Assert.IsType<SeatIsTaken>(BodyRules.MaySeat(MadeUp.Seat(2, null), BodyKind.InformalForum, null, [MadeUp.Seat(1, null)], null).Refusal);

    [Fact]
    [Trait("Requirement", "LAW-20")]
    public void On_a_health_and_wellbeing_board_only_a_direction_of_the_council_takes_a_vote_away()
    {
        var seat = MadeUp.Seat(1, PartnerClass.LocalAuthority, vote: VoteRight.DoesNotVote);
        Assert.IsType<NoVoteNeedsDirection>(BodyRules.MaySeat(seat, BodyKind.HealthAndWellbeingBoard, PartnerClass.LocalAuthority, [], " ").Refusal);
        Assert.False(BodyRules.MaySeat(seat, BodyKind.HealthAndWellbeingBoard, PartnerClass.LocalAuthority, [], "Council of 1 May 2017").IsRefused);
        Assert.False(BodyRules.MaySeat(seat, BodyKind.InformalForum, PartnerClass.LocalAuthority, [], null).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "BRD-18")]
    public void New_terms_begin_after_the_old_differ_from_them_and_have_a_quorum()
    {
        Assert.IsType<TermsBeginTooEarly>(Terms(MadeUp.Terms("number 3"), BodyKind.InformalForum, MadeUp.Terms("number 2")));
        Assert.IsType<TermsNeedQuorum>(Terms(MadeUp.Terms(""), BodyKind.InformalForum, null));
        Assert.IsType<TermsSayTheSame>(Terms(MadeUp.Terms("number 3"), BodyKind.InformalForum, MadeUp.Terms("number 3", from: new(2017, 1, 1))));
        Assert.Null(Terms(MadeUp.Terms("number 3"), BodyKind.InformalForum, MadeUp.Terms("number 2", from: new(2017, 1, 1))));
    }

    [Fact]
    [Trait("Requirement", "BRD-18")]
    public void Terms_entered_in_error_are_corrected_by_another_text_that_differs_and_is_lawful()
    {
        var wrong = MadeUp.Terms("number 2");
        Assert.IsType<TermsSayTheSame>(Corrected(MadeUp.Terms("number 2"), wrong));
        Assert.IsType<TermsNeedQuorum>(Corrected(MadeUp.Terms(""), wrong));
        Assert.Null(Corrected(MadeUp.Terms("number 3"), wrong));
        Assert.Contains("If text 1 was entered in error, correct it", Terms(MadeUp.Terms("number 3"), BodyKind.InformalForum, wrong)!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "BRD-18")]
    public void A_quorum_that_the_seats_could_never_meet_is_refused() =>
        Assert.IsType<QuorumOutOfReach>(BodyRules.MaySetTerms(MadeUp.Terms("number 2"), BodyKind.InformalForum, null, PapersLaw.Law, [MadeUp.Seat(1, null)]).Refusal);

    [Fact]
    public void A_council_committee_decides_nothing_in_writing_and_a_forum_may()
    {
        var terms = MadeUp.Terms("number 3", written: true);
        Assert.IsType<NoWrittenDecisions>(Terms(terms, BodyKind.CouncilCommittee, null));
        Assert.Null(Terms(terms, BodyKind.AdvisoryGroup, null));
    }

    [Fact]
    public void A_council_committee_decides_in_the_open_and_a_forum_may_hide_views_until_all_are_in()
    {
        var terms = MadeUp.Terms("number 3", hidden: true);
        Assert.IsType<NoHiddenViews>(Terms(terms, BodyKind.CouncilCommittee, null));
        Assert.Null(Terms(terms, BodyKind.AdvisoryGroup, null));
        Assert.IsType<NoHiddenViews>(BodyRules.MaySetTerms(terms, BodyKind.AdvisoryGroup, null, new LawOfBodies([]), []).Refusal);
    }

    [Fact]
    [Trait("Requirement", "LAW-01")]
    public void Terms_may_ask_for_more_notice_than_the_law_and_not_for_less()
    {
        Assert.IsType<NoticeShorterThanLaw>(Terms(MadeUp.Terms("number 3", notice: new(3, CountedDays.Working)), BodyKind.HealthAndWellbeingBoard, null));
        Assert.Null(Terms(MadeUp.Terms("number 3", notice: new(7, CountedDays.Working)), BodyKind.HealthAndWellbeingBoard, null));
    }

    [Fact]
    [Trait("Requirement", "BRD-17")]
    public void A_plan_is_decided_only_when_the_days_to_read_and_answer_are_over()
    {
        var terms = MadeUp.Terms("number 3", sharingDays: 14);
        Assert.Equal("It was shared on 1 October 2017, and 14 days are to be allowed to read and answer: the first day to decide is 15 October 2017.",
            Assert.IsType<SharingIntervalNotOver>(terms.MayDecide(new(2017, 10, 1), new(2017, 10, 14)).Refusal).Sentence);
        Assert.False(terms.MayDecide(new(2017, 10, 1), new(2017, 10, 15)).IsRefused);
    }

    [Fact]
    public void Words_are_there_for_every_rule() => Assert.Multiple(
        () => Assert.All(Enum.GetValues<VotingRule>(), rule => Assert.NotEmpty(rule.InWords())),
        () => Assert.All(Enum.GetValues<PublicationRule>(), rule => Assert.NotEmpty(rule.InWords())),
        () => Assert.All(Enum.GetValues<Maturity>(), state => Assert.NotEmpty(state.InWords())));

    private static Refusal? May(Membership seat, BodyKind kind, PartnerClass? partner) => BodyRules.MaySeat(seat, kind, partner, [], null).Refusal;

    private static Refusal? Corrected(TermsOfReference right, TermsOfReference wrong) => BodyRules.MayCorrectTerms(right, wrong, BodyKind.InformalForum, PapersLaw.Law, []).Refusal;

    private static Refusal? Terms(TermsOfReference terms, BodyKind kind, TermsOfReference? current) => BodyRules.MaySetTerms(terms, kind, current, PapersLaw.Law, []).Refusal;
}
