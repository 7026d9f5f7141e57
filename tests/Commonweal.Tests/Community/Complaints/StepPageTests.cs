using System.Net;
using Commonweal.Domain.Community.Complaints;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Community.Complaints;

public sealed class StepPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-30")]
    public async Task A_plan_beyond_the_time_of_the_law_is_refused_and_what_was_typed_stays()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var (_, reference) = await resident.ComplainAsync();
        using var manager = await site.SignInAsAsync("whittington-complaints");
        await manager.HandleAsync(reference, "acknowledge", ("Input.Words", "It has come."));

        var page = await manager.HandleAsync(reference, "plan", [("Input.Words", "A long look."), .. Forms.Day("Input.AnswerBy", 9, 4, 2018)]);

        Assert.Contains(new PlanIsTooLong(new DateOnly(2018, 4, 8)).Sentence, page.Errors(), StringComparison.Ordinal);
        Assert.Equal("A long look.", page.Typed("Input.Words"));
    }

    [Fact]
    [Trait("Requirement", "CMP-01")]
    public async Task A_lesson_with_a_name_in_it_is_not_published()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var (_, reference) = await resident.ComplainAsync();
        using var manager = await site.SignInAsAsync("whittington-complaints");
        await manager.HandleAsync(reference, "acknowledge", ("Input.Words", "It has come."));
        await manager.HandleAsync(reference, "plan", [("Input.Words", "A look."), .. Forms.Day("Input.AnswerBy", 9, 11, 2017)]);
        await manager.HandleAsync(reference, "answer", ("Input.Words", "We are sorry."));

        var page = await manager.HandleAsync(reference, "lesson", ("Input.Words", "Told."), ("Input.Lesson", "Mrs Wren is rung first."));
        var closed = await manager.HandleAsync(reference, "close", ("Input.Words", "Nothing is left."));

        Assert.Contains(new LessonTellsOfAPerson().Sentence, page.Errors(), StringComparison.Ordinal);
        Assert.Contains("Closed", closed.Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAW-30")]
    public async Task Whoever_answers_with_a_council_reads_of_both_ombudsmen_and_so_does_whoever_complained()
    {
        var (site, reference, follow) = await SharedAsync();
        using var manager = await site.SignInAsAsync("whittington-complaints");
        var alone = await manager.PageAsync($"{Complaining.Ours}/{reference}/answer");
        await manager.HandleAsync(reference, "route", ("Input.To", "islington-council"), ("Input.Lead", "Ours"), ("Input.Words", "It sends the carers."));
        await manager.HandleAsync(reference, "plan", [("Input.Words", "A look."), .. Forms.Day("Input.AnswerBy", 9, 11, 2017)]);
        using var council = await site.SignInAsAsync("islington-complaints");
        await council.HandleAsync(reference, "part", ("Input.Words", "The list was not read."));

        var together = await manager.PageAsync($"{Complaining.Ours}/{reference}/answer");
        await manager.HandleAsync(reference, "answer", ("Input.Words", "We are sorry."));
        using var resident = site.NewVisitor();
        var read = await resident.PageAsync(follow);

        Assert.Equal((true, false), Named(alone.MainText()));
        Assert.Equal((true, true), Named(together.MainText()));
        Assert.Equal((true, true), Named(read.MainText()));
    }

    [Fact]
    [Trait("Requirement", "CMP-02")]
    public async Task Where_only_the_lead_changes_the_step_says_so_and_by_whom_and_it_is_handed_back_the_same_way()
    {
        var (site, reference, follow) = await SharedAsync();
        using var trust = await site.SignInAsAsync("whittington-complaints");
        using var council = await site.SignInAsAsync("islington-complaints");
        await trust.HandleAsync(reference, "route", ("Input.To", "islington-council"), ("Input.Lead", "Ours"), ("Input.Words", "It sends the carers."));
        await trust.HandleAsync(reference, "route", ("Input.To", "islington-council"), ("Input.Lead", "Theirs"), ("Input.Words", "Most of it is theirs."));

        var back = await council.HandleAsync(reference, "route", ("Input.To", "whittington-health"), ("Input.Lead", "Theirs"), ("Input.Words", "We never agreed."));
        using var resident = site.NewVisitor();
        var read = await resident.PageAsync(follow);

        Assert.Equal("Whittington Health", back.Fact("Leads").Split('.')[0]);
        foreach (var page in new[] { back.MainText(), read.MainText() })
        {
            Assert.Matches(@"Passed to another organisation 9 October 2017, by Whittington Health\s+London Borough of Islington sees it (from now on|too)\.", page);
            Assert.Matches(@"Who leads has changed 9 October 2017, by Whittington Health\s+London Borough of Islington leads from now on\.", page);
            Assert.Matches(@"Who leads has changed 9 October 2017, by Islington Council\s+Whittington Health.* leads from now on\.", page);
        }
    }

    private static (bool Health, bool Councils) Named(string text) =>
        (text.Contains("go to the Parliamentary and Health Service Ombudsman", StringComparison.Ordinal), text.Contains("go to the Local Government and Social Care Ombudsman", StringComparison.Ordinal));

    /// <summary>A complaint about health care that the trust has acknowledged and may share.</summary>
    private async Task<(TestSite Site, string Reference, string Follow)> SharedAsync()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var (follow, reference) = await resident.ComplainAsync(("Input.Share", "Yes"));
        using var manager = await site.SignInAsAsync("whittington-complaints");
        await manager.HandleAsync(reference, "acknowledge", ("Input.Words", "It has come."));
        return (site, reference, follow);
    }

    [Fact]
    public async Task A_form_sent_twice_takes_one_step_and_there_is_no_other_step()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var (_, reference) = await resident.ComplainAsync();
        using var manager = await site.SignInAsAsync("whittington-complaints");
        var form = (await manager.PageAsync($"{Complaining.Ours}/{reference}/acknowledge")).Command();

        using var first = await manager.SendAsync(form, ("Input.Words", "It has come."));
        using var second = await manager.SendAsync(form, ("Input.Words", "It has come."));
        using var none = await manager.GetAsync($"{Complaining.Ours}/{reference}/burn");

        Assert.Equal(1, (await manager.PageAsync($"{Complaining.Ours}/{reference}")).QuerySelectorAll(".cw-steps h3").Count(h => h.TextContent.StartsWith("Acknowledged", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }
}
