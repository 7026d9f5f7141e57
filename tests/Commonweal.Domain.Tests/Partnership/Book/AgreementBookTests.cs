using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using static Commonweal.Domain.Tests.Partnership.Book.BookMaker;

namespace Commonweal.Domain.Tests.Partnership.Book;

/// <summary>When a clause binds whom, and what the book says where it does not.</summary>
public sealed class AgreementBookTests
{
    private static readonly AgreeInBody Agree = new(WhoActs.As(Council), "board", [Council, Ccg], "a course", "to go on together");

    private readonly BookMaker maker = new();
    private readonly AgreementVersion version;

    public AgreementBookTests()
    {
        version = maker.Agree("Working together", AgreementKind.Partnership, [Council, Ccg, Trust, Federation]);
        maker.Clause(version, "G1", new CreatesBody("board", "Advises."));
    }

    [Fact]
    public void A_clause_that_each_partner_has_approved_allows_the_act_and_is_cited()
    {
        maker.ApproveEach(version, Begins, Council, Ccg);

        var permission = maker.Book().Permits(Agree, Today).Value;

        Assert.Equal("G1", Assert.IsType<ClauseBasis>(permission.Basis).Clause.Reference);
        Assert.Equal("clause G1 of the partnership agreement “Working together”", permission.Basis.InWords);
        Assert.Empty(permission.Cautions);
        Assert.Same(Agree, permission.For<AgreeInBody>());
    }

    [Fact]
    public void A_permission_is_for_its_own_kind_of_act_only()
    {
        maker.ApproveEach(version, Begins, Council, Ccg);

        var permission = maker.Book().Permits(Agree, Today).Value;

        Assert.Throws<InvalidOperationException>(() => permission.For<CommitPooled>());
    }

    [Fact]
    public void An_act_among_several_needs_the_approval_of_each()
    {
        maker.Approve(version, Council, Begins);

        var refusal = Assert.IsType<ClauseNotInForce>(maker.Book().Permits(Agree, Today).Refusal);

        Assert.Equal("The CCG has not approved the partnership agreement “Working together”; its governing body could.", refusal.Sentence);
        Assert.Equal("CCG Governing Body", refusal.WhoCouldMend);
        Assert.Equal("Clause G1 of the partnership agreement “Working together”", refusal.RestsOn);
    }

    [Fact]
    public void Everything_missing_is_said_at_once()
    {
        var refusal = maker.Book().Permits(Agree, Today).Refusal;

        Assert.Contains("The Council has not approved", refusal!.Sentence, StringComparison.Ordinal);
        Assert.Contains("The CCG has not approved", refusal.Sentence, StringComparison.Ordinal);
        Assert.Equal("Cabinet and CCG Governing Body", refusal.WhoCouldMend);
    }

    [Fact]
    public void Before_the_agreement_takes_effect_nothing_is_in_force()
    {
        maker.ApproveEach(version, Begins.AddMonths(-1), Council, Ccg);

        var refusal = maker.Book().Permits(Agree, Begins.AddDays(-1)).Refusal;

        Assert.Equal("The partnership agreement “Working together” takes effect on 1 June 2017, and that day has not come.", refusal!.Sentence);
        Assert.False(maker.Book().Permits(Agree, Begins).IsRefused);
    }

    [Fact]
    public void A_text_that_names_no_day_is_never_in_force()
    {
        var proposal = maker.Agree("A proposal", AgreementKind.Memorandum, [Council, Ccg]);
        var undated = maker.Version(proposal.AgreementId, 2, null, null);
        maker.Clause(undated, "M1", new CreatesBody("forum", "Talks."));
        maker.ApproveEach(undated, Begins, Council, Ccg);

        var refusal = maker.Book().Permits(Agree with { Body = "forum" }, Today).Refusal;

        Assert.Contains("names no day on which it takes effect", refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_means_not_yet()
    {
        maker.Approve(version, Council, Begins);
        var conditional = maker.Approve(version, Ccg, Begins, condition: "the shares are agreed");
        maker.Follow(conditional, FollowUpKind.ConditionMet, Begins.AddDays(30));

        Assert.Contains("on a condition not yet met (the shares are agreed)", maker.Book().Permits(Agree, Begins.AddDays(29)).Refusal!.Sentence, StringComparison.Ordinal);
        Assert.False(maker.Book().Permits(Agree, Begins.AddDays(30)).IsRefused);
    }

    [Fact]
    public void An_approval_of_another_text_is_none_of_this_one()
    {
        maker.Approve(version, Council, Begins);
        maker.Approve(version, Ccg, Begins, hash: TextHash.Of("other words"));

        Assert.Contains("approved another text", maker.Book().Permits(Agree, Today).Refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_approval_ends_the_clause_for_that_partner()
    {
        maker.Approve(version, Council, Begins);
        var withdrawn = maker.Approve(version, Ccg, Begins);
        maker.Follow(withdrawn, FollowUpKind.Withdrawn, Today);

        Assert.False(maker.Book().Permits(Agree, Today.AddDays(-1)).IsRefused);
        Assert.Contains("has withdrawn its approval", maker.Book().Permits(Agree, Today).Refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_health_and_wellbeing_board_endorses_and_does_not_approve()
    {
        maker.Approve(version, Council, Begins, body: "Health and Wellbeing Board");
        maker.Approve(version, Ccg, Begins);

        Assert.Contains("The Council has not approved", maker.Book().Permits(Agree, Today).Refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_body_of_one_partner_does_not_approve_for_another()
    {
        maker.Approve(version, Council, Begins, body: "CCG Governing Body");
        maker.Approve(version, Ccg, Begins, body: "CCG Governing Body");

        Assert.Contains("The Council has not approved", maker.Book().Permits(Agree, Today).Refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_approval_known_only_as_noted_counts_from_the_day_the_agreement_took_effect_and_says_so()
    {
        maker.Approve(version, Council, Begins);
        maker.Note(version, Ccg, Begins.AddDays(29));

        var permission = maker.Book().Permits(Agree, Begins).Value;

        Assert.Equal(
            "The approval of The CCG is known only as noted. That it approves this text, from the day the agreement took effect, is our reading.",
            Assert.IsType<ApprovalOnlyNoted>(Assert.Single(permission.Cautions)).Sentence);
    }

    [Fact]
    public void Where_the_decision_itself_is_recorded_it_counts_from_its_own_day_and_the_note_of_it_says_nothing()
    {
        maker.Approve(version, Council, Begins);
        maker.Note(version, Ccg, Begins.AddDays(29));
        maker.Approve(version, Ccg, Begins.AddDays(12));

        Assert.True(maker.Book().Permits(Agree, Begins.AddDays(11)).IsRefused);
        Assert.Empty(maker.Book().Permits(Agree, Begins.AddDays(12)).Value.Cautions);
        Assert.Empty(maker.Book().Permits(Agree, Today).Value.Cautions);
    }

    [Fact]
    [Trait("Requirement", "AGR-02")]
    public void A_passed_term_is_a_caution_and_not_an_end()
    {
        maker.ApproveEach(version, Begins, Council, Ccg);

        Assert.Empty(maker.Book().Permits(Agree, Expires).Value.Cautions);
        var caution = Assert.Single(maker.Book().Permits(Agree, Expires.AddDays(1)).Value.Cautions);

        Assert.Equal(
            "The term of the partnership agreement “Working together” passed on 31 March 2020. It has not been ended, but it should be refreshed or replaced.",
            Assert.IsType<PastTerm>(caution).Sentence);
    }

    [Fact]
    public void A_version_that_one_party_ended_allows_nothing_that_needs_that_party()
    {
        maker.ApproveEach(version, Begins, Council, Ccg, Trust);
        maker.End(version, Ccg, Today);

        Assert.False(maker.Book().Permits(Agree, Today).IsRefused);
        Assert.Contains("The CCG has ended", maker.Book().Permits(Agree, Today.AddDays(1)).Refusal!.Sentence, StringComparison.Ordinal);
        Assert.False(maker.Book().Permits(Agree with { For = [Council, Trust] }, Today.AddDays(1)).IsRefused);
    }

    [Fact]
    public void A_more_formal_agreement_replaces_it_by_decision()
    {
        maker.ApproveEach(version, Begins, Council, Ccg);
        maker.End(version, Council, Today, EndingKind.Replaced);

        Assert.Contains("has been replaced", maker.Book().Permits(Agree, Today.AddDays(1)).Refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_version_replaces_the_earlier_once_it_binds_everyone_the_earlier_binds()
    {
        maker.ApproveEach(version, Begins, Council, Ccg);
        var second = maker.Version(version.AgreementId, 2, Begins.AddMonths(2), Expires);
        maker.Clause(second, "G1a", new CreatesBody("board", "Decides nothing."));
        maker.Approve(second, Council, Begins.AddMonths(2));
        maker.Approve(second, Ccg, Begins.AddMonths(4));
        var book = maker.Book();

        Assert.Equal("G1", ReferenceAt(Begins.AddMonths(3)));
        Assert.Equal("G1a", ReferenceAt(Begins.AddMonths(4)));
        Assert.Equal("G1a", Assert.Single(book.BoundBy(Ccg, Begins.AddMonths(4))).Clause.Reference);

        string ReferenceAt(DateOnly day) => ((ClauseBasis)book.Permits(Agree, day).Value.Basis).Clause.Reference;
    }

    [Fact]
    public void What_is_nobodys_clause_is_refused_with_who_could_agree_one()
    {
        var refusal = Assert.IsType<NoClauseCreatesBody>(maker.Book().Permits(Agree with { Body = "senate" }, Today).Refusal);

        Assert.Equal("No clause of any agreement makes the body senate. The partners could agree one.", refusal.Sentence);
    }

    [Fact]
    public void One_who_is_no_party_is_told_so()
    {
        var pair = maker.Agree("A pair", AgreementKind.Memorandum, [Council, Ccg]);
        maker.Clause(pair, "M1", new CreatesBody("pair", "Talks."));
        maker.ApproveEach(pair, Begins, Council, Ccg);

        var refusal = maker.Book().Permits(Agree with { Body = "pair", For = [Council, Trust] }, Today).Refusal;

        Assert.Equal("The Trust is not a party to the memorandum of understanding “A pair”; a version that names it could be put to every party.", refusal!.Sentence);
    }

    [Fact]
    public void An_act_for_others_says_for_whom() =>
        Assert.IsType<ActsForNobody>(maker.Book().Permits(Agree with { For = [] }, Today).Refusal);

    [Fact]
    public void A_book_of_clauses_already_in_force_answers_alike()
    {
        maker.ApproveEach(version, Begins, Council, Ccg);
        var book = new AgreementBook(maker.Book().All());

        Assert.False(book.Permits(Agree, Today).IsRefused);
        Assert.IsType<ClauseNotInForce>(book.Permits(Agree with { For = [Council, Trust] }, Today).Refusal);
    }

    [Fact]
    public void A_term_that_the_agreement_sets_is_changed_by_another_version_only()
    {
        maker.Clause(version, "C8", new SetsTerms("board") { NoticeDays = 5 });
        maker.ApproveEach(version, Begins, Council, Ccg);
        var book = maker.Book();

        var refusal = Assert.IsType<TermIsAgreed>(book.Permits(new ChangeTerms(WhoActs.As(Council), "board", BodyTerm.Notice, "to be quicker"), Today).Refusal);

        Assert.Equal("The agreement itself sets this term of board (5 days): only another version, approved by every party, can change it.", refusal.Sentence);
        Assert.False(book.Permits(new ChangeTerms(WhoActs.As(Council), "board", BodyTerm.Quorum, "none is set"), Today).IsRefused);
    }
}
