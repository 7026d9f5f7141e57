using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Posts;
using static Commonweal.Domain.Tests.Partnership.Book.BookMaker;

namespace Commonweal.Domain.Tests.Partnership.Book;

/// <summary>A clause that contradicts another in force is seen before anyone approves it (AGR-09).</summary>
[Trait("Requirement", "AGR-09")]
public sealed class ContradictionTests
{
    private readonly BookMaker maker = new();
    private readonly AgreementVersion old;
    private readonly AgreementVersion proposed;

    public ContradictionTests()
    {
        old = maker.Agree("Section 75", AgreementKind.Section75, [Council, Ccg]);
        maker.Clause(old, "SCH-A", new PoolsFund("a", "fund", [Council, Ccg], CommissioningModel.Lead) { Lead = Council, Host = Council });
        maker.Clause(old, "6.17.1", new SetsPhase(["fund"], [], BudgetState.Aligned, true) { From = Begins, To = new(2017, 8, 31) });
        maker.Clause(old, "C8", new SetsTerms("board") { NoticeDays = 5 });
        maker.ApproveEach(old, Begins, Council, Ccg);
        proposed = maker.Agree("Another", AgreementKind.Section75, [Council, Ccg, Trust], new(2017, 8, 1));
    }

    private IReadOnlyList<Contradiction> Against(params ClauseEffect[] effects) => Against([], effects);

    private IReadOnlyList<Contradiction> Against(GrantingPower[] powers, params ClauseEffect[] effects) => maker.Book().Contradictions(
        [.. effects.Select((e, i) => maker.ClauseOf(proposed, $"N{i + 1}", e))], Of(proposed, Council, Ccg, Trust), powers);

    [Fact]
    public void The_same_fund_has_one_host()
    {
        var found = Assert.IsType<FundHasTwoHosts>(Assert.Single(Against(new PoolsFund("z", "fund", [Council, Ccg], CommissioningModel.Lead) { Lead = Council, Host = Ccg })));

        Assert.Equal("The fund fund would have two hosts, The CCG and The Council. Only one partner keeps its accounts.", found.Sentence);
        Assert.Equal("Clauses N1 and SCH-A", found.RestsOn);
    }

    [Fact]
    public void The_same_fund_is_led_in_one_way()
    {
        Assert.IsType<FundHasTwoLeads>(Assert.Single(Against(new PoolsFund("z", "fund", [], CommissioningModel.Lead) { Lead = Ccg, Host = Council })));
        var joint = Assert.IsType<FundHasTwoLeads>(Assert.Single(Against(new PoolsFund("z", "fund", [], CommissioningModel.Joint) { Host = Council })));
        Assert.Equal("The fund fund would be led in two ways, by joint commissioning and by The Council.", joint.Sentence);
    }

    [Fact]
    public void The_same_line_has_one_phase_on_one_day()
    {
        var found = Assert.IsType<LineHasTwoPhases>(Assert.Single(Against(new SetsPhase(["fund"], [], BudgetState.Pooled, false))));

        Assert.Equal("The same lines of the fund fund would be pooled and aligned on the same days.", found.Sentence);
        Assert.Empty(Against(new SetsPhase(["fund"], [], BudgetState.Pooled, false) { From = new(2017, 9, 1) }));
    }

    [Fact]
    public void A_body_has_one_set_of_terms()
    {
        Assert.IsType<BodyHasTwoTerms>(Assert.Single(Against(new SetsTerms("board") { NoticeDays = 7 })));
        Assert.Empty(Against(new SetsTerms("board") { NoticeDays = 5, Quorum = "half" }));
        Assert.IsType<BodyHasTwoTerms>(Assert.Single(Against(new CreatesBody("new", "Advises."), new CreatesBody("new", "Decides."))));
    }

    [Fact]
    public void A_grantor_grants_no_more_than_its_own_scheme_lets_it()
    {
        var power = new GrantingPower
        {
            PartnerId = Trust, Services = ["rehabilitation"], Actions = LeadActions.Decide | LeadActions.Spend, LimitPence = 10_000_00, From = Begins, KnownFrom = default,
            Provenance = new(null, "Made up for a test"),
        };

        Assert.Equal(
            "The Trust would grant more than it may: social care is not for it to give.",
            Assert.IsType<ClauseGrantsBeyondPower>(Assert.Single(Against([power], new GrantsAuthority("lead", [Council, Trust], ["social-care"], LeadActions.Decide)))).Sentence);
        Assert.Contains("manage staff", Assert.Single(Against([power], new GrantsAuthority("lead", [Trust], ["rehabilitation"], LeadActions.ManageStaff))).Sentence, StringComparison.Ordinal);
        Assert.Contains(
            "£10,000",
            Assert.Single(Against([power], new GrantsAuthority("lead", [Trust], ["rehabilitation"], LeadActions.Spend) { LimitPence = 10_000_01 })).Sentence,
            StringComparison.Ordinal);
        Assert.Empty(Against([power], new GrantsAuthority("lead", [Trust], ["rehabilitation"], LeadActions.Spend) { LimitPence = 10_000_00 }));
    }

    [Fact]
    public void A_new_version_of_the_same_agreement_does_not_contradict_the_one_it_replaces()
    {
        var second = maker.Version(old.AgreementId, 2, Begins.AddMonths(3), null);
        var clause = maker.ClauseOf(second, "SCH-A", new PoolsFund("a", "fund", [Council, Ccg], CommissioningModel.Lead) { Lead = Ccg, Host = Ccg });

        Assert.Empty(maker.Book().Contradictions([clause], Of(second, Council, Ccg), []));
    }
}
