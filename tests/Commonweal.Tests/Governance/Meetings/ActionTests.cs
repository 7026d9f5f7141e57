using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class ActionTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task An_item_that_is_on_no_list_is_refused()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        foreach (var act in new[] { "actions/set", "attendance", "declare" })
        {
            Assert.Equal("Choose one of the items of the agenda.", (await visitor.ActAsync(Record.Joint, act, ("Item", "99"))).ProblemAt("Input.Item"));
        }
    }

    [Fact]
    [Trait("Requirement", "DEC-14")]
    public async Task An_action_needs_an_owner_and_a_day_after_the_meeting()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        Assert.Equal(["Enter the day it is due", "Say what is to be done", "Say whose it is"], (await visitor.ActAsync(Record.Joint, "actions/set")).Problems().Order(StringComparer.Ordinal));
        Assert.Contains(
            "due on the day of the meeting, 9 October 2017, or later",
            (await visitor.ActAsync(Record.Joint, "actions/set", ("Text", "T"), ("Owner", "O"), ("Due.Day", "1"), ("Due.Month", "10"), ("Due.Year", "2017"))).Problems()[0], StringComparison.Ordinal);
        Assert.Contains(
            "The last day that can be entered is 9 October 2020",
            (await visitor.ActAsync(Record.Joint, "actions/set", ("Text", "T"), ("Owner", "O"), ("Due.Day", "1"), ("Due.Month", "10"), ("Due.Year", "9999"))).Problems()[0], StringComparison.Ordinal);
    }
}
