using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

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

        Assert.Contains("so this cannot follow", (await visitor.ActAsync(Record.Joint, "step", ("Kind", "Closed"), ("At", "15:00"))).Problems()[0], StringComparison.Ordinal);
        Assert.Equal(["Choose what happens"], (await visitor.ActAsync(Record.Joint, "step")).Problems());
    }

    [Fact]
    public async Task A_meeting_is_opened_at_a_time()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        Assert.Equal("Enter the time at which it was opened, such as 14:05", (await visitor.ActAsync(Record.Joint, "step", ("Kind", "Opened"))).ProblemAt("Input.At"));
    }

    [Fact]
    public async Task It_closes_after_it_opened_and_after_all_that_happened_in_it()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        var meeting = await visitor.BoardTodayAsync();
        await visitor.ArrivesAsync(meeting, "chief-executive-uclh", at: "14:20");

        Assert.Contains("The meeting opened at 14:00.", (await CloseAsync(visitor, meeting, "13:30")).Problems()[0], StringComparison.Ordinal);
        Assert.Contains("Something is recorded at 14:20", (await CloseAsync(visitor, meeting, "14:10")).Problems()[0], StringComparison.Ordinal);
        Assert.Contains("Held", (await CloseAsync(visitor, meeting, "14:20")).Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAW-10")]
    public async Task A_forum_that_opens_without_papers_is_told_the_rule_of_its_own_terms()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.SendFormAsync("/governance/bodies/wellbeing-partnership-board/meetings/call", Forms.Day("Input.Day", 9, 10, 2017));

        var problem = (await visitor.ActAsync("/governance/meetings/wellbeing-partnership-board-2017-10-09", "step", ("Kind", "Opened"), ("At", "14:00"))).Problems()[0];

        Assert.Contains("5 clear working days before the meeting", problem, StringComparison.Ordinal);
        Assert.Contains("It rests on The body's own terms.", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("1972", problem, StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> CloseAsync(Visitor visitor, string meeting, string at) => visitor.ActAsync(meeting, "step", ("Kind", "Closed"), ("At", at));
}
