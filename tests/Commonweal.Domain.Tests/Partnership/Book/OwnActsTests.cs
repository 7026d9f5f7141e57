using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using static Commonweal.Domain.Tests.Partnership.Book.BookMaker;

namespace Commonweal.Domain.Tests.Partnership.Book;

/// <summary>A body's own act is labelled and never refused; nothing of its own is done for it.</summary>
public sealed class OwnActsTests
{
    private readonly BookMaker maker = new();

    public OwnActsTests()
    {
        var version = maker.Agree("Working together", AgreementKind.Partnership, [Council, Ccg, Trust, Federation]);
        maker.Clause(version, "C7.2", new RequiresNotice(NoticeSubject.InvestmentOrDisinvestment, "board") { ThresholdPence = 250_000_00 });
        maker.ApproveEach(version, Begins, Council, Ccg);
    }

    [Fact]
    public void A_body_acts_under_its_own_powers_without_a_clause()
    {
        var permission = maker.Book().Permits(new OwnAct(Trust, "open a ward", "winter"), Today).Value;

        Assert.Equal(new OwnPower(Trust), permission.Basis);
        Assert.Equal("the partner's own act, under its own powers", permission.Basis.InWords);
        Assert.Empty(permission.Cautions);
    }

    [Theory]
    [InlineData(250_000_00, 0, false)]
    [InlineData(250_000_01, 0, true)]
    [InlineData(0, -250_000_01, true)]
    public void A_large_investment_or_cut_is_labelled_with_the_promise_to_tell_the_others_and_not_stopped(long capital, long revenue, bool isAsked)
    {
        var act = new OwnAct(Council, "invest", "need") { Kind = NoticeSubject.InvestmentOrDisinvestment, CapitalPence = capital, AnnualRevenuePence = revenue };

        var cautions = maker.Book().Permits(act, Today).Value.Cautions;

        Assert.Equal(isAsked, cautions.OfType<NoticeAsked>().Any());
    }

    [Fact]
    public void A_partner_that_did_not_promise_to_tell_the_others_is_not_reminded()
    {
        var act = new OwnAct(Trust, "invest", "need") { Kind = NoticeSubject.InvestmentOrDisinvestment, CapitalPence = 900_000_00 };

        Assert.Empty(maker.Book().Permits(act, Today).Value.Cautions);
    }

    [Fact]
    [Trait("Requirement", "AGR-05")]
    public void A_decision_taken_together_never_carries_out_a_partners_statutory_function()
    {
        var act = new ExecuteStatutoryFunction(WhoActs.As(Council), "the assessment of a carer", Council, "board", "the board agreed");

        var refusal = Assert.IsType<NothingIsDelegated>(maker.Book().Permits(act, Today).Refusal);

        Assert.Equal(
            "The partnership asks for no delegated powers: the assessment of a carer is for The Council to decide itself, and a decision taken together cannot stand in for it.",
            refusal.Sentence);
        Assert.Equal("Cabinet", refusal.WhoCouldMend);
    }

    [Fact]
    [Trait("Requirement", "AGR-05")]
    public void Nor_does_one_partner_or_a_post_carry_it_out_for_another()
    {
        Assert.IsType<NothingIsDelegated>(maker.Book().Permits(new ExecuteStatutoryFunction(WhoActs.As(Ccg), "a function", Council, null, "asked"), Today).Refusal);
        Assert.IsType<NothingIsDelegated>(maker.Book().Permits(new ExecuteStatutoryFunction(WhoActs.InPost("lead"), "a function", Council, null, "asked"), Today).Refusal);
    }

    [Fact]
    [Trait("Requirement", "AGR-05")]
    public void The_body_itself_carries_out_its_own_function() =>
        Assert.Equal(new OwnPower(Council), maker.Book().Permits(new ExecuteStatutoryFunction(WhoActs.As(Council), "a function", Council, null, "its duty"), Today).Value.Basis);

    [Fact]
    [Trait("Requirement", "PAR-06")]
    public void A_federation_never_binds_a_practice()
    {
        var refusal = Assert.IsType<FederationBindsNoPractice>(maker.Book().Permits(new BindPractice(Federation, "The Surgery", "opening hours", "agreed"), Today).Refusal);

        Assert.Equal(
            "The Federation agrees things as an organisation and not for its member practices, so The Surgery is not bound. The practice could agree itself.", refusal.Sentence);
    }

    [Fact]
    [Trait("Requirement", "PAR-06")]
    public void What_a_federation_does_for_itself_says_so() =>
        Assert.IsType<FederationForItself>(Assert.Single(maker.Book().Permits(new OwnAct(Federation, "hire", "need"), Today).Value.Cautions));
}
