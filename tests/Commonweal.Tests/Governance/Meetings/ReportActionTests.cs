using Commonweal.Domain.Governance.Meetings;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class ReportActionTests(Sites sites) : IClassFixture<Sites>
{
    private const string Numbers = "Bring numbers of people discharged, by hospital";
    private const string September = "/governance/meetings/wellbeing-partnership-board-2017-09-11";

    [Fact]
    [Trait("Requirement", "DEC-14")]
    public async Task An_action_reported_done_leaves_the_next_agenda_and_stays_with_its_meeting()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");

        var unknown = await visitor.ActAsync(September, "actions/report", ("Action", "wellbeing-partnership-board-2017-09-11/9"), ("IsDone", "yes"), ("Words", "Done."));
        var done = await visitor.ActAsync(September, "actions/report", ("Action", "wellbeing-partnership-board-2017-09-11/1"), ("IsDone", "yes"), ("Words", "The numbers were brought."));

        Assert.Equal(new NoSuchAction().Sentence, unknown.Problems()[0]);
        Assert.Contains("Bring numbers of people discharged, by hospital", done.Body(), StringComparison.Ordinal);
        Assert.DoesNotContain("Bring numbers of people discharged, by hospital", (await visitor.PageAsync("/governance/meetings/wellbeing-partnership-board-2017-10-23")).Body(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/governance/meetings/wellbeing-partnership-board-2017-10-23")]
    [InlineData(Record.Joint)]
    [Trait("Requirement", "DEC-14")]
    public async Task What_was_said_of_an_action_stands_at_the_meeting_where_it_was_said_and_at_that_which_set_it(string later)
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");

        var page = await visitor.ActAsync(later, "actions/report", ("Action", "wellbeing-partnership-board-2017-09-11/1"), ("IsDone", "yes"), ("Words", "The numbers were brought."));

        Assert.Empty(page.Problems());
        foreach (var shown in new[] { page, await visitor.PageAsync(September) })
        {
            var actions = shown.Table("Actions of this meeting, and those carried over");
            Assert.Equal("Done", actions.Cell(Numbers, "How it stands"));
            Assert.StartsWith("9 October 2017, the partnership's own team as ", actions.Cell(Numbers, "What was said of it"), StringComparison.Ordinal);
            Assert.EndsWith(": The numbers were brought.", actions.Cell(Numbers, "What was said of it"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_empty_form_says_what_is_missing()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        Assert.Equal(["Choose the action", "Say how it stands", "Say whether it is done"], (await visitor.ActAsync(September, "actions/report")).Problems().Order(StringComparer.Ordinal));
    }
}
