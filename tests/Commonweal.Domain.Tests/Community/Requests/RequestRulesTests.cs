using Commonweal.Domain.Community;
using Commonweal.Domain.Community.Requests;
using static Commonweal.Domain.Tests.Community.Requests.MadeUpRequest;

namespace Commonweal.Domain.Tests.Community.Requests;

public sealed class RequestRulesTests
{
    [Fact]
    [Trait("Requirement", "LAW-29")]
    public void Only_what_the_law_makes_answer_is_asked()
    {
        Assert.IsType<NotAPublicAuthority>(RequestRules.MayAsk(TheRequest(), "Costs?", "Ada", "ada@example.org", Authority(answers: false)).Refusal);
        Assert.IsType<NotAPublicAuthority>(RequestRules.MayAsk(TheRequest(), "Costs?", "Ada", "ada@example.org", null).Refusal);
        Assert.Null(RequestRules.MayAsk(TheRequest(), "Costs?", "Ada", "ada@example.org", Authority(answers: true)).Refusal);
    }

    [Fact]
    public void A_request_has_words_a_name_and_an_address_that_an_answer_can_reach()
    {
        Assert.IsType<RequestNeedsWords>(RequestRules.MayAsk(TheRequest(), " ", "Ada", "ada@example.org", Authority(answers: true)).Refusal);
        Assert.IsType<RequestNeedsAName>(RequestRules.MayAsk(TheRequest(), "Costs?", " ", "ada@example.org", Authority(answers: true)).Refusal);
        Assert.IsType<RequestNeedsAnAddress>(RequestRules.MayAsk(TheRequest(), "Costs?", "Ada", null, Authority(answers: true)).Refusal);
        Assert.IsType<EmailCannotArrive>(RequestRules.MayAsk(TheRequest(), "Costs?", "Ada", "ada@example", Authority(answers: true)).Refusal);
        Assert.IsType<LetterCannotArrive>(RequestRules.MayAsk(TheRequest(), "Costs?", "Ada", "asdf", Authority(answers: true)).Refusal);
    }

    [Theory]
    [InlineData(RequestOutcome.Refused)]
    [InlineData(RequestOutcome.GivenInPart)]
    [Trait("Requirement", "LAW-29")]
    public void What_is_kept_back_names_its_exemption_and_a_qualified_one_its_public_interest(RequestOutcome outcome)
    {
        Assert.IsType<ExemptionNeedsNaming>(RequestRules.MayAnswer(Answer(outcome), Exemptions).Refusal);
        Assert.IsType<PublicInterestNotWeighed>(RequestRules.MayAnswer(Answer(outcome, "section-43"), Exemptions).Refusal);
        Assert.Null(RequestRules.MayAnswer(Answer(outcome, "section-43", "A tender is open."), Exemptions).Refusal);
        Assert.Null(RequestRules.MayAnswer(Answer(outcome, "section-21"), Exemptions).Refusal);
    }

    [Fact]
    public void An_exemption_belongs_to_the_law_it_is_answered_under() =>
        Assert.IsType<ExemptionOfAnotherLaw>(RequestRules.MayAnswer(Answer(RequestOutcome.Refused, "regulation-13"), Exemptions).Refusal);

    [Fact]
    public void Where_all_is_given_nothing_is_kept_back() => Assert.IsType<NothingIsKeptBack>(RequestRules.MayAnswer(Answer(RequestOutcome.Given, "section-21"), Exemptions).Refusal);

    [Fact]
    public void An_answer_names_its_law() => Assert.IsType<LawNeedsNaming>(RequestRules.MayAnswer(Answer(RequestOutcome.Given, regime: null), Exemptions).Refusal);

    [Fact]
    [Trait("Requirement", "LAW-29")]
    public void The_disclosure_log_tells_of_nobody()
    {
        Assert.IsType<DisclosureNeedsWords>(RequestRules.MayAnswer(Answer(RequestOutcome.Given, asked: " "), Exemptions).Refusal);
        Assert.IsType<DisclosureTellsOfAPerson>(RequestRules.MayAnswer(Answer(RequestOutcome.Given, asked: "What Mrs Wren was paid."), Exemptions).Refusal);
    }
}
