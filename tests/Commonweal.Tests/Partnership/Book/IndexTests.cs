using System.Net;

namespace Commonweal.Tests.Partnership.Book;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    private const string Lead = "/partnership/book?what=lead&post=intermediate-care-lead&service=rapid-response&action=Spend&for=haringey-ccg&on=2017-10-09&ask=yes";

    [Fact]
    [Trait("Requirement", "LEA-02")]
    public async Task A_lead_may_spend_within_the_limit_that_a_partner_granted_and_the_answer_cites_its_clause()
    {
        var answer = await AnswerAsync(Lead + "&pounds=20,000");

        Assert.StartsWith("Yes", answer, StringComparison.Ordinal);
        Assert.Contains("J2", answer, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LEA-02")]
    public async Task A_lead_may_not_spend_more_than_a_partner_granted_and_is_told_the_limit()
    {
        var answer = await AnswerAsync(Lead + "&pounds=30,000");

        Assert.StartsWith("Cannot, because", answer, StringComparison.Ordinal);
        Assert.Contains("£25,000", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fund_that_nobody_leads_takes_no_commitment_and_the_refusal_says_who_could_name_a_lead()
    {
        var answer = await AnswerAsync("/partnership/book?what=commit&by=haringey-council&fund=older-people&pounds=1000&on=2017-10-09&ask=yes");

        Assert.Contains("nobody leads it", answer, StringComparison.Ordinal);
        Assert.Contains("Haringey Council and Haringey CCG", answer, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AGR-05")]
    public async Task A_decision_taken_together_never_stands_in_for_a_partners_statutory_function()
    {
        var answer = await AnswerAsync("/partnership/book?what=statutory&by=haringey-council&function=setting+the+council+tax&of=islington-council&body=wellbeing-partnership-board&on=2017-10-09&ask=yes");

        Assert.Contains("asks for no delegated powers", answer, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AGR-05")]
    public async Task A_bodys_own_act_is_never_refused_for_want_of_a_clause_and_is_only_labelled()
    {
        var answer = await AnswerAsync("/partnership/book?what=own&by=north-middlesex&on=2017-10-09&ask=yes");

        Assert.StartsWith("Yes", answer, StringComparison.Ordinal);
        Assert.Contains("under its own powers", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_investment_of_ones_own_is_allowed_with_the_caution_that_others_asked_to_hear_of_it()
    {
        var answer = await AnswerAsync("/partnership/book?what=own&by=whittington-health&capital=250,001&on=2017-10-09&ask=yes");

        Assert.Contains("C7.2", answer, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AGR-02")]
    public async Task After_the_term_a_new_commitment_of_pooled_money_is_refused_and_what_was_arranged_is_still_paid()
    {
        const string Asked = "by=haringey-council&fund=learning-disabilities&pounds=1000&on=2020-06-01&ask=yes";

        Assert.Contains("no new commitment", await AnswerAsync("/partnership/book?what=commit&" + Asked), StringComparison.Ordinal);
        Assert.StartsWith("Yes", await AnswerAsync("/partnership/book?what=pay&arranged=2019-06-01&" + Asked), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AGR-01")]
    public async Task Before_the_agreement_took_effect_nothing_of_it_is_in_force()
    {
        var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/partnership/book?asAt=2017-05-31");

        Assert.DoesNotContain("Haringey and Islington Wellbeing Partnership Agreement", page.QuerySelector("main table")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_missing_answer_is_named_at_once_beside_its_question()
    {
        var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/partnership/book?what=spend&pounds=much&ask=yes");

        Assert.Equal(["by-error", "fund-error", "pounds-error"], page.QuerySelectorAll(".nhsuk-error-message").Select(e => e.Id!));
        Assert.Null(page.QuerySelector(".cw-answer"));
    }

    [Fact]
    [Trait("Requirement", "DSA-01")]
    public async Task A_record_is_seen_because_a_sharing_agreement_names_the_role_and_an_unnamed_role_is_refused()
    {
        const string Asked = "/partnership/book?what=view&by=haringey-council&holder=whittington-health&source=whittington-hospital-and-community&purpose=direct-care&data=allergies&emergency=no&on=2017-10-09&ask=yes&role=";

        Assert.StartsWith("Yes", await AnswerAsync(Asked + "social-worker"), StringComparison.Ordinal);
        Assert.StartsWith("Cannot, because", await AnswerAsync(Asked + "finance-lead"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "DSA-01")]
    public async Task What_is_shared_for_one_purpose_is_not_shared_for_another()
    {
        const string Asked = "/partnership/book?what=view&by=haringey-council&holder=whittington-health&source=whittington-hospital-and-community&data=allergies&emergency=no&on=2017-10-09&ask=yes&role=social-worker&purpose=";

        Assert.Contains("For the purpose collaborative problem solving", await AnswerAsync(Asked + "collaborative-problem-solving"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Purposes_and_functions_to_choose_from_are_those_of_the_facts()
    {
        var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        string[] Options(AngleSharp.Html.Dom.IHtmlDocument page, string field) => [.. page.QuerySelectorAll($"select[name={field}] option").Skip(1).Select(o => o.GetAttribute("value")!)];
        Assert.Equal(["collaborative-problem-solving", "direct-care"], Options(await visitor.PageAsync("/partnership/book?what=view"), "purpose"));
        Assert.Contains("setting the council tax", Options(await visitor.PageAsync("/partnership/book?what=statutory"), "function"));
    }

    [Fact]
    public async Task The_clauses_in_force_can_be_downloaded_with_whom_they_bind()
    {
        var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await visitor.TextAsync("/partnership/book?format=csv");

        Assert.Contains("C7.2", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_answers_as_the_page_does()
    {
        var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var refused = await visitor.TextAsync("/api/book/commit?by=haringey-council&fund=older-people&pounds=1000&on=2017-10-09");
        using var bad = await visitor.GetAsync("/api/book/commit?by=nobody");

        Assert.Contains("nobody leads it", refused, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
    }

    private async Task<string> AnswerAsync(string path)
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync(path);
        var answer = page.QuerySelector(".cw-answer");
        Assert.True(answer is not null, $"{path} gave no answer: {string.Join("; ", page.QuerySelectorAll(".nhsuk-error-message").Select(e => e.TextContent))}");
        return answer.TextContent.Trim();
    }
}
