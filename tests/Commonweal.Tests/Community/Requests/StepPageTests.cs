using System.Net;
using Commonweal.Domain.Community.Requests;
using Commonweal.Tests.Partnership;

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
