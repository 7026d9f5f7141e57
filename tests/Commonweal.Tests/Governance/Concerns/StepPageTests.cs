using System.Net;
using Commonweal.Domain.Governance.Concerns;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Concerns;

public sealed class StepPageTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData("review")]
    [InlineData("ask-to-leave")]
    [InlineData("no-answer")]
    [Trait("Requirement", "MON-02")]
    public async Task A_step_out_of_turn_is_refused_before_anything_is_typed(string step)
    {
        using var raiser = await (await sites.DemonstrationAsync()).RaiserAsync();
        var address = await raiser.RaiseAsync();

        var page = await raiser.PageAsync($"{address}/steps/{step}");

        Assert.Contains("no step is skipped", page.Errors(), StringComparison.Ordinal);
        Assert.Null(page.Command());
    }

    [Fact]
    [Trait("Requirement", "MON-02")]
    public async Task Asking_to_leave_with_the_subjects_vote_is_refused_and_without_it_stands_until_its_own_body_decides()
    {
        var site = await sites.DemonstrationAsync();
        using var raiser = await site.RaiserAsync();
        using var subject = await site.SignInAsAsync("whittington-chief-executive");
        var address = await raiser.RaiseAndServeAsync();
        await subject.StepAsync(address, "answer", ("Input.Words", "We disagree."));
        await raiser.StepAsync(address, "review", ("Input.IsChanged", "No"), ("Input.Words", "Nothing changed."));
        (string, string)[] decision = [("Input.Words", "We ask you to leave."), ("Input.DecidedBy", "Wellbeing Partnership Board"), ("Input.Minute", "7.2"), ("Input.DecisionReference", "Decision 7"), .. Forms.Day("Input.MeetingOn", 9, 10, 2017)];

        var refused = await raiser.StepAsync(address, "ask-to-leave", [.. decision, ("Input.Voters", "whittington-health"), ("Input.Voters", "uclh")]);
        var asked = await raiser.StepAsync(address, "ask-to-leave", [.. decision, ("Input.Voters", "uclh")]);
        var decided = await subject.StepAsync(address, "own-decision", [("Input.Words", "The trust stays."), ("Input.DecidedBy", "Trust Board"), ("Input.Minute", "12"), ("Input.DecisionReference", "The request"), .. Forms.Day("Input.MeetingOn", 9, 10, 2017)]);

        Assert.Contains(new SubjectTookPart().Sentence, refused.Errors(), StringComparison.Ordinal);
        Assert.Contains(ConcernState.AskedToLeave.InWords(), asked.MainText(), StringComparison.Ordinal);
        Assert.Contains("It stays.", decided.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_other_step()
    {
        using var raiser = await (await sites.DemonstrationAsync()).RaiserAsync();
        var address = await raiser.RaiseAsync();

        using var response = await raiser.GetAsync($"{address}/steps/expel");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_form_sent_twice_takes_one_step()
    {
        var site = await sites.DemonstrationAsync();
        using var raiser = await site.RaiserAsync();
        var address = await raiser.RaiseAsync();
        var form = (await raiser.PageAsync($"{address}/steps/serve")).Command();
        (string, string)[] fields = [("Input.Words", "Please answer."), .. Forms.Day("Input.AnswerBy", 30, 10, 2017)];

        using var first = await raiser.SendAsync(form, fields);
        using var second = await raiser.SendAsync(form, fields);

        Assert.Equal(2, (await CsvFile.ReadAsync(raiser, $"{address}?format=csv")).Rows.Count);
    }
}
