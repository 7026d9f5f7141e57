using System.Net;
using Commonweal.Domain.Community.Requests;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Community.Requests;

public sealed class StepPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-29")]
    public async Task A_qualified_exemption_without_reasons_is_refused_beside_its_question_and_nothing_typed_is_lost()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var reference = await resident.AskAsync();
        using var officer = await site.SignInAsAsync("information-governance");

        var page = await officer.StepAsync(reference, "answer", Asking.Answer(("Input.Weighed", "")));

        Assert.StartsWith(new PublicInterestNotWeighed().Sentence, page.ProblemAt("Input.Weighed"), StringComparison.Ordinal);
        Assert.Equal("The sum of all lifts.", page.Typed("Input.Disclosed"));
    }

    [Fact]
    [Trait("Requirement", "LAW-29")]
    public async Task Somebody_else_looks_at_the_answer_again_and_the_log_tells_the_changed_one_and_the_commissioner_is_named()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var reference = await resident.AskAsync();
        using var officer = await site.SignInAsAsync(Asking.Officer);
        using var reviewer = await site.SignInAsAsync(Asking.Reviewer);
        await officer.StepAsync(reference, "answer", Asking.Answer());
        var early = await officer.StepAsync(reference, "ask-review", [("Input.Words", "The sum alone says nothing."), .. Forms.Day("Input.AskedOn", 8, 10, 2017)]);
        var asked = await officer.StepAsync(reference, "ask-review", [("Input.Words", "The sum alone says nothing."), .. Forms.Day("Input.AskedOn", 9, 10, 2017)]);
        var own = await officer.PageAsync($"{Asking.Ours}/{reference}/review");

        var empty = await reviewer.StepAsync(reference, "review");
        var reviewed = await reviewer.StepAsync(reference, "review", [.. Asking.Answer(("Input.Outcome", "Given"), ("Input.Exemption", ""), ("Input.Weighed", ""), ("Input.Disclosed", "Each lift with its sum.")), ("Input.Review", "Changed")]);
        var log = await CsvFile.ReadAsync(resident, $"{Asking.Front}?format=csv");

        Assert.StartsWith(new ReviewBeforeTheAnswer(new(2017, 10, 9)).Sentence, early.ProblemAt("Input.AskedOn"), StringComparison.Ordinal);
        Assert.Contains("To be looked at again by 4 December 2017", asked.MainText(), StringComparison.Ordinal);
        Assert.Contains(new ReviewedBySomebodyElse().Sentence, asked.MainText(), StringComparison.Ordinal);
        Assert.Contains(new ReviewedBySomebodyElse().Sentence, own.Errors(), StringComparison.Ordinal);
        Assert.Equal(2, empty.Problems().Count);
        Assert.Contains("the Information Commissioner, who is independent", reviewed.MainText(), StringComparison.Ordinal);
        Assert.Contains("Each lift with its sum.", log.Column("What was given"));
        Assert.Contains("9 October 2017: the answer is changed", log.Column("Looked at again"));
    }

    [Fact]
    public async Task The_time_stops_while_whoever_asked_is_asked_back_and_there_is_no_other_step()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var reference = await resident.AskAsync();
        using var officer = await site.SignInAsAsync("information-governance");

        var waiting = await officer.StepAsync(reference, "ask-back", ("Input.Words", "Which lifts?"));
        var clear = await officer.StepAsync(reference, "clear", ("Input.Words", "Those of the tower."));
        using var none = await officer.GetAsync($"{Asking.Ours}/{reference}/burn");

        Assert.Contains("Waits for whoever asked to say what is meant", waiting.Body(), StringComparison.Ordinal);
        Assert.Contains("To be answered by 6 November 2017", clear.Body(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }
}
