using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Posts;
using static Commonweal.Domain.Tests.Partnership.Book.BookMaker;

namespace Commonweal.Domain.Tests.Partnership.Book;

/// <summary>Pooled money is committed, spent, moved and shared only for contributors who are each bound.</summary>
public sealed class PooledMoneyTests
{
    private static readonly DateOnly AfterTerm = Expires.AddDays(1);

    private readonly BookMaker maker = new();
    private readonly AgreementVersion version;

    public PooledMoneyTests()
    {
        version = maker.Agree("Section 75", AgreementKind.Section75, [Council, Ccg]);
        maker.Clause(version, "SCH-A", new PoolsFund("a", "fund", [Council, Ccg], CommissioningModel.Lead) { Lead = Council, Host = Council });
        maker.Clause(version, "SCH-C", new PoolsFund("c", "leaderless", [Council, Ccg], CommissioningModel.Undecided) { IsLive = false });
        maker.Clause(version, "6.17.1", new SetsPhase(["fund"], [], BudgetState.Aligned, true) { From = Begins, To = new(2017, 8, 31) });
        maker.Clause(version, "6.17.2", new SetsPhase(["fund"], [], BudgetState.Pooled, false) { From = new(2017, 9, 1) });
        maker.Clause(version, "D7", new SharesRisk(["fund"], "ProportionOfContributions", [RiskCover.Overspend]));
    }

    private static CommitPooled Commit(WhoActs? by = null, string fund = "fund") => new(by ?? WhoActs.As(Council), fund, 100_00, "a placement");

    private static SpendPooled Spend => new(WhoActs.As(Council), "fund", 100_00, "as planned");

    private AgreementBook Approved()
    {
        maker.ApproveEach(version, Begins, Council, Ccg);
        return maker.Book();
    }

    [Fact]
    public void The_lead_commits_pooled_money_when_each_contributor_is_bound()
    {
        var basis = Assert.IsType<ClauseBasis>(Approved().Permits(Commit(), Today).Value.Basis);

        Assert.Equal(["SCH-A", "6.17.2"], basis.Clauses.Select(c => c.Clause.Reference).Distinct());
        Assert.Equal([Council, Ccg], basis.Clauses.Select(c => c.Partner).Distinct());
    }

    [Fact]
    public void One_contributor_that_has_not_approved_stops_it()
    {
        maker.Approve(version, Council, Begins);

        var refusal = maker.Book().Permits(Commit(), Today).Refusal;

        Assert.Equal("The CCG has not approved the section 75 agreement “Section 75”; its governing body could.", refusal!.Sentence);
    }

    [Fact]
    public void Aligned_money_is_not_pooled()
    {
        var refusal = Assert.IsType<FundNotPooled>(Approved().Permits(Commit(), new DateOnly(2017, 8, 31)).Refusal);

        Assert.Equal("The money for fund is aligned and not pooled on that day: each body still spends its own.", refusal.Sentence);
        Assert.False(maker.Book().Permits(Commit(), new DateOnly(2017, 9, 1)).IsRefused);
    }

    [Fact]
    public void A_line_still_aligned_stays_out_of_a_pooled_fund()
    {
        maker.Clause(version, "8.1.3", new SetsPhase(["fund"], ["placements"], BudgetState.Aligned, true));
        var book = Approved();

        Assert.IsType<FundNotPooled>(book.Permits(Commit() with { Line = "placements" }, Today).Refusal);
        Assert.False(book.Permits(Commit() with { Line = "day-care" }, Today).IsRefused);
    }

    [Fact]
    public void A_ring_fence_within_the_pool_is_said()
    {
        maker.Clause(version, "6.9.a", new SetsPhase(["other"], [], BudgetState.Pooled, true));
        maker.Clause(version, "SCH-O", new PoolsFund("o", "other", [Council, Ccg], CommissioningModel.Lead) { Lead = Council });

        Assert.IsType<RingFenced>(Assert.Single(Approved().Permits(Commit(fund: "other"), Today).Value.Cautions));
    }

    [Fact]
    public void A_schedule_without_a_lead_is_not_live()
    {
        var refusal = Assert.IsType<FundHasNoLead>(Approved().Permits(Commit(fund: "leaderless"), Today).Refusal);

        Assert.Equal("The schedule for leaderless is not live: nobody leads it. The Council and The CCG could name a lead.", refusal.Sentence);
    }

    [Fact]
    public void A_fund_that_no_clause_pools_is_nobodys_to_spend() =>
        Assert.IsType<NoClausePoolsFund>(Approved().Permits(Commit(fund: "unknown"), Today).Refusal);

    [Fact]
    public void Another_contributor_than_lead_or_host_does_not_handle_the_pool()
    {
        var refusal = Assert.IsType<NotLeadOrHost>(Approved().Permits(Commit(WhoActs.As(Ccg)), Today).Refusal);

        Assert.Equal("The fund fund is handled by its lead and host, The Council, or by a post its contributors have granted authority to.", refusal.Sentence);
    }

    [Fact]
    [Trait("Requirement", "AGR-02")]
    public void After_the_term_new_commitments_are_refused_spending_is_cautioned_and_payments_go_on()
    {
        var book = Approved();
        var pay = new PayUnderArrangement(WhoActs.As(Council), "fund", Today, 100_00, "arranged before");

        var refusal = Assert.IsType<NewCommitmentPastTerm>(book.Permits(Commit(), AfterTerm).Refusal);
        Assert.Equal(
            "The term of the section 75 agreement “Section 75” passed on 31 March 2020: no new commitment may be made from the pool. What is already arranged is still paid.",
            refusal.Sentence);
        Assert.IsType<PastTerm>(Assert.Single(book.Permits(Spend, AfterTerm).Value.Cautions));
        Assert.Empty(book.Permits(pay, AfterTerm).Value.Cautions);
        Assert.False(book.Permits(Commit(), Expires).IsRefused);
    }

    [Fact]
    public void What_was_arranged_in_time_is_paid_even_after_a_partner_has_withdrawn_or_ended_it()
    {
        maker.Approve(version, Council, Begins);
        maker.Follow(maker.Approve(version, Ccg, Begins), FollowUpKind.Withdrawn, Today);
        maker.End(version, Council, Today);
        var book = maker.Book();

        Assert.False(book.Permits(new PayUnderArrangement(WhoActs.As(Council), "fund", Today.AddDays(-1), 1, "care goes on"), Today.AddDays(30)).IsRefused);
        Assert.True(book.Permits(new PayUnderArrangement(WhoActs.As(Council), "fund", Today, 1, "not in force that day"), Today.AddDays(30)).IsRefused);
        Assert.True(book.Permits(Spend, Today.AddDays(30)).IsRefused);
    }

    [Fact]
    public void Nothing_is_paid_before_it_is_arranged_or_under_what_could_not_be_arranged()
    {
        var book = Approved();

        Assert.IsType<ArrangedLater>(book.Permits(new PayUnderArrangement(WhoActs.As(Council), "fund", Today.AddDays(1), 1, "too soon"), Today).Refusal);
        Assert.IsType<NewCommitmentPastTerm>(book.Permits(new PayUnderArrangement(WhoActs.As(Council), "fund", AfterTerm, 1, "too late"), AfterTerm).Refusal);
        Assert.IsType<NotLeadOrHost>(book.Permits(new PayUnderArrangement(WhoActs.As(Trust), "fund", Today, 1, "a stranger"), Today).Refusal);
    }

    [Fact]
    public void A_fund_manager_moves_money_up_to_its_limit_in_a_year()
    {
        maker.Clause(version, "D8", new GrantsAuthority("manager", [Council, Ccg], [], LeadActions.Decide | LeadActions.Spend) { Fund = "fund", LimitPence = 100_000_00, LimitOn = LimitOn.Virement });
        maker.Grant("manager", Council, LeadActions.Decide | LeadActions.Spend, [], 120_000_00, "fund", LimitOn.Virement);
        maker.Grant("manager", Ccg, LeadActions.Decide | LeadActions.Spend, [], 100_000_00, "fund", LimitOn.Virement);
        var book = Approved();

        Assert.False(book.Permits(Move(40_000_00, 60_000_00), Today).IsRefused);
        var refusal = Assert.IsType<BeyondLimit>(book.Permits(Move(40_000_01, 60_000_00), Today).Refusal);
        Assert.Equal("The post manager may move up to £100,000 between lines of the fund in a year for The Council, and this would be more.", refusal.Sentence);
        Assert.IsType<BeyondLimit>(book.Permits(Move(-100_000_01, 0), Today).Refusal);
        Assert.False(book.Permits(Commit(WhoActs.InPost("manager")), Today).IsRefused);

        static MovePooled Move(long amount, long already) => new(WhoActs.InPost("manager"), "fund", amount, already, "need moved");
    }

    [Fact]
    public void A_post_nobody_has_granted_authority_handles_nothing() =>
        Assert.IsType<NoClauseGrantsAuthority>(Approved().Permits(Commit(WhoActs.InPost("stranger")), Today).Refusal);

    [Fact]
    public void An_overspend_is_shared_as_the_clause_says_and_a_saving_that_no_clause_covers_is_not()
    {
        var book = Approved();

        var permission = book.Permits(new ApplyRiskShare(WhoActs.As(Council), "fund", RiskCover.Overspend, 1, "year end"), Today).Value;
        Assert.Equal("D7", ((ClauseBasis)permission.Basis).Clause.Reference);
        var refusal = Assert.IsType<NoClauseSharesRisk>(book.Permits(new ApplyRiskShare(WhoActs.As(Council), "fund", RiskCover.Saving, 1, "year end"), Today).Refusal);
        Assert.Equal("No clause says how a saving of the fund fund is shared. The contributors could agree one.", refusal.Sentence);
    }

    [Fact]
    public void The_lead_commissioner_decides_for_the_contributors_and_for_nobody_else()
    {
        var book = Approved();

        Assert.False(book.Permits(new CommissionFor(WhoActs.As(Council), "fund", [Ccg], "one specification"), Today).IsRefused);
        Assert.IsType<NotLeadOrHost>(book.Permits(new CommissionFor(WhoActs.As(Ccg), "fund", [Council], "not the lead"), Today).Refusal);
        Assert.IsType<NotAContributor>(book.Permits(new CommissionFor(WhoActs.As(Council), "fund", [Trust], "not in the fund"), Today).Refusal);
        Assert.IsType<ActsForNobody>(book.Permits(new CommissionFor(WhoActs.As(Council), "fund", [], "for nobody"), Today).Refusal);
    }
}
