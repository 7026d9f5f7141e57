using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class StepTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-01")]
    public async Task Papers_after_the_last_lawful_day_are_stopped_until_the_chair_gives_a_reason()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.SendAndReadAsync((await visitor.PageAsync("/governance/bodies/joint-health-and-wellbeing-board/meetings/call")).Form(), ("Input.Day.Day", "12"), ("Input.Day.Month", "10"), ("Input.Day.Year", "2017"));
        const string Meeting = "/governance/meetings/joint-health-and-wellbeing-board-2017-10-12";

        var stopped = await visitor.ActAsync(Meeting, "step", ("Kind", "Published"));
        var flagged = await visitor.ActAsync(Meeting, "step", ("Kind", "Published"), ("Reason", "A court ruled on Friday."));

        Assert.Contains("the last lawful day to publish was 4 October 2017", stopped.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("After the last lawful day", flagged.Body(), StringComparison.Ordinal);
        Assert.Contains("The chair’s reason: A court ruled on Friday.", flagged.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_out_of_order_is_refused_and_an_empty_form_says_what_is_missing()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        Assert.Contains("so this cannot follow", (await visitor.ActAsync(Record.Joint, "step", ("Kind", "Closed"))).Problems()[0], StringComparison.Ordinal);
        Assert.Equal(["Choose what happens"], (await visitor.ActAsync(Record.Joint, "step")).Problems());
    }
}
