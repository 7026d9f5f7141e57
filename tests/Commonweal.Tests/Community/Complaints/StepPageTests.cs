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
