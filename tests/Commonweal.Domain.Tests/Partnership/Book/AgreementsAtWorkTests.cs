using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Posts;
using static Commonweal.Domain.Tests.Partnership.Papers;

namespace Commonweal.Domain.Tests.Partnership.Book;

/// <summary>The agreements of the papers, and the demonstration's own, at work.</summary>
public sealed class AgreementsAtWorkTests
{
    private static readonly AgreementBook Book = PapersBook.Book;

    private static readonly PartnerId HaringeyCouncil = Partner("haringey-council");
    private static readonly PartnerId HaringeyCcg = Partner("haringey-ccg");
    private static readonly PartnerId IslingtonCouncil = Partner("islington-council");
    private static readonly PartnerId IslingtonCcg = Partner("islington-ccg");
    private static readonly PartnerId Whittington = Partner("whittington-health");

    [Fact]
    public void Every_clause_of_the_papers_is_held_and_written_and_read_back_alike()
    {
        Assert.Equal(73, PapersBook.Sources.Clauses.Count);
        foreach (var clause in PapersBook.Sources.Clauses)
        {
            var text = ClauseEffectText.Write(clause.Effect);
            Assert.Equal(text, ClauseEffectText.Write(ClauseEffectText.Read(text)));
            Assert.Equal(clause.Effect.GetType(), ClauseEffectText.Read(text).GetType());
        }
    }

    [Fact]
    public void No_two_clauses_of_the_papers_contradict_each_other()
    {
        foreach (var version in PapersBook.Sources.Versions)
        {
            var agreement = PapersBook.Sources.Agreements.Single(a => a.Id == version.AgreementId);
            var parties = PapersBook.Sources.Parties.Where(p => p.AgreementId == agreement.Id).Select(p => p.PartnerId).ToList();
            var of = new AgreementOfClause(agreement.Id, version.Id, agreement.Title, agreement.Kind, version.Number, version.EffectiveFrom, version.Expires, parties);

            Assert.Empty(Book.Contradictions([.. PapersBook.Sources.Clauses.Where(c => c.AgreementVersionId == version.Id)], of, []));
        }
    }

    [Fact]
    public void Eight_partners_are_bound_by_the_partnership_agreement_from_its_first_day_and_two_are_not()
    {
        var partners = PapersBook.Sources.Partners.Where(p => Book.BoundBy(p.Id, AgreementBegins).Any(c => c.Clause.Reference == "G1")).Select(p => p.Slug);

        Assert.Equal(
            ["haringey-ccg", "haringey-council", "haringey-gp-federation", "islington-ccg", "islington-council", "islington-gp-federation", "uclh", "whittington-health"],
            partners.Order(StringComparer.Ordinal));
        Assert.Empty(Book.BoundBy(Partner("uclh"), AgreementBegins.AddDays(-1)));
        Assert.Empty(Book.BoundBy(Partner("north-middlesex"), UpdateOfOctober));
    }

    [Fact]
    [Trait("Requirement", "AGR-08")]
    public void Haringeys_two_bodies_are_bound_by_their_own_agreement_beside_the_partnerships() =>
        Assert.Equal(3, Book.BoundBy(HaringeyCouncil, UpdateOfOctober).Select(c => c.Agreement.Title).Distinct().Count(t => !t.Contains("Joint post", StringComparison.Ordinal)));

    [Fact]
    [Trait("Requirement", "AGR-06")]
    [Trait("Requirement", "AGR-07")]
    public void Objectives_and_means_are_numbered_so_that_other_things_can_point_to_them()
    {
        var partnership = Read("partnership.json");

        Assert.Equal(4, partnership.Facts("objectives").Count());
        Assert.Equal(9, partnership.Facts("means").Count());
    }

    [Fact]
    public void The_Council_commits_money_from_the_pool_for_learning_disabilities()
    {
        var basis = (ClauseBasis)Book.Permits(Commit("learning-disabilities", HaringeyCouncil), UpdateOfOctober).Value.Basis;

        Assert.Equal(["SCH-A", "6.17.2"], basis.Clauses.Select(c => c.Clause.Reference).Distinct());
    }

    [Theory]
    [InlineData("learning-disabilities", "2017-03-31", typeof(FundNotPooled))]
    [InlineData("older-people", "2017-10-09", typeof(FundHasNoLead))]
    [InlineData("learning-disabilities", "2016-09-22", typeof(ClauseNotInForce))]
    [InlineData("learning-disabilities", "2020-04-01", typeof(NewCommitmentPastTerm))]
    [InlineData("diabetes", "2017-10-09", typeof(NoClausePoolsFund))]
    public void What_may_not_be_committed_is_refused_with_its_reason(string fund, string day, Type refusal) =>
        Assert.IsType(refusal, Book.Permits(Commit(fund, HaringeyCouncil), DateOnly.Parse(day)).Refusal);

    [Fact]
    public void The_two_CCGs_pool_nothing_together_and_are_told_why()
    {
        var refusal = Book.Permits(Commit("mental-health", IslingtonCcg), UpdateOfOctober).Refusal;

        Assert.Equal("The fund mental health is handled by its lead and host, Haringey CCG, or by a post its contributors have granted authority to.", refusal!.Sentence);
    }

    [Fact]
    [Trait("Requirement", "LEA-02")]
    [Trait("Requirement", "LEA-03")]
    public void The_intermediate_care_lead_acts_for_those_who_granted_it_and_each_other_partner_is_named()
    {
        Assert.False(Lead("rapid-response", LeadActions.Decide, HaringeyCouncil, HaringeyCcg, Whittington).IsRefused);
        Assert.False(Lead("rapid-response", LeadActions.Spend, HaringeyCouncil, HaringeyCcg).IsRefused);
        Assert.Equal(
            "Whittington Health has not granted the post Intermediate care lead authority to spend on rapid response; its board could.",
            Assert.IsType<NotGranted>(Lead("rapid-response", LeadActions.Spend, HaringeyCouncil, Whittington).Refusal).Sentence);
        Assert.Equal(
            "Islington CCG has not approved the joint post agreement “Joint post for intermediate care”; its governing body could.",
            Lead("rapid-response", LeadActions.Decide, IslingtonCcg).Refusal!.Sentence);

        static Outcome<Permission> Lead(string service, LeadActions action, params PartnerId[] partners) =>
            Book.Permits(new LeadFor("intermediate-care-lead", service, action, partners, "step-down"), UpdateOfOctober);
    }

    [Fact]
    [Trait("Requirement", "LEA-02")]
    public void The_leads_limit_is_the_smallest_of_those_it_acts_for()
    {
        var act = new LeadFor("intermediate-care-lead", "rapid-response", LeadActions.Spend, [HaringeyCouncil, HaringeyCcg], "a bed") { AmountPence = 25_000_00 };

        Assert.False(Book.Permits(act, UpdateOfOctober).IsRefused);
        var refusal = Assert.IsType<BeyondLimit>(Book.Permits(act with { AmountPence = 25_000_01 }, UpdateOfOctober).Refusal);
        Assert.Equal("The post Intermediate care lead may spend up to £25,000 in one act for Haringey CCG, and this is more.", refusal.Sentence);
        Assert.Equal("wellbeing partnership board", refusal.WhoCouldMend);
        Assert.False(Book.Permits(act with { For = [HaringeyCouncil], AmountPence = 50_000_00 }, UpdateOfOctober).IsRefused);
    }

    [Fact]
    public void A_fund_without_services_in_the_catalogue_still_has_its_manager() =>
        Assert.False(Book.Permits(new MovePooled(WhoActs.InPost("pooled-fund-manager-domestic-violence"), "violence-against-women-and-girls", 1_000_00, 0, "need"), UpdateOfOctober).IsRefused);

    [Fact]
    [Trait("Requirement", "DSA-01")]
    public void A_social_worker_in_Islington_sees_a_diagnosis_from_the_Whittington_and_not_a_consultants_letter()
    {
        Assert.False(View("diagnoses", "social-worker", KindOfView.Ordinary, UpdateOfOctober).IsRefused);
        Assert.IsType<DataClassNotCovered>(View("documents", "social-worker", KindOfView.Ordinary, UpdateOfOctober).Refusal);
        Assert.False(View("documents", "clinician", KindOfView.Ordinary, UpdateOfOctober).IsRefused);
        Assert.IsType<SharingPastTerm>(View("diagnoses", "social-worker", KindOfView.Ordinary, new(2019, 10, 1)).Refusal);
        Assert.False(View("diagnoses", "social-worker", KindOfView.Emergency, new(2019, 10, 1)).IsRefused);

        static Outcome<Permission> View(string dataClass, string role, KindOfView view, DateOnly day) => Book.Permits(
            new ViewRecord(IslingtonCouncil, new DataAsked(Whittington, "whittington-hospital-and-community", "direct-care", role, dataClass), view, "in my care"), day);
    }

    [Fact]
    [Trait("Requirement", "AGR-05")]
    public void The_board_agrees_a_course_for_those_bound_and_carries_out_no_bodys_function()
    {
        Assert.False(Book.Permits(new AgreeInBody(WhoActs.As(HaringeyCcg), "wellbeing-partnership-board", [HaringeyCcg, Whittington], "a course", "together"), UpdateOfOctober).IsRefused);
        var refusal = Book.Permits(
            new AgreeInBody(WhoActs.As(HaringeyCcg), "wellbeing-partnership-board", [HaringeyCcg, Partner("north-middlesex")], "a course", "together"), UpdateOfOctober).Refusal;
        Assert.Contains("North Middlesex", refusal!.Sentence, StringComparison.Ordinal);
        Assert.IsType<NothingIsDelegated>(
            Book.Permits(new ExecuteStatutoryFunction(WhoActs.As(HaringeyCcg), "the closing of a ward", Whittington, "wellbeing-partnership-board", "agreed"), UpdateOfOctober).Refusal);
    }

    private static CommitPooled Commit(string fund, PartnerId by) => new(WhoActs.As(by), fund, 10_000_00, "a placement");
}
