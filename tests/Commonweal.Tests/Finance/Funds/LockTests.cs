using Commonweal.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class LockTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_month_is_locked_once_and_takes_no_more()
    {
        var site = await sites.DemonstrationAsync();
        using var manager = await site.PoolManagerAsync();
        const string Meeting = "joint-executive-team-2017-09-14";

        Assert.Equal("Choose the meeting at which it was accepted, after the month’s end", (await LockAsync(manager, "2017-07", "")).ProblemAt("Input.Meeting"));
        Assert.Equal("Choose the meeting at which it was accepted, after the month’s end", (await LockAsync(manager, "2017-09", Meeting)).ProblemAt("Input.Meeting"));
        await LockAsync(manager, "2017-07", Meeting);

        Assert.Contains("is locked", (await manager.SpendAsync("supported-living", "1", 7, "INV-7")).Errors(), StringComparison.Ordinal);
        Assert.Contains(new LockedAlready(new(2017, 7)).Sentence, (await LockAsync(manager, "2017-07", Meeting)).Errors(), StringComparison.Ordinal);
        Assert.DoesNotContain("July 2017", (await manager.PageAsync($"{FundPageTests.Fund}/lock")).QuerySelector("select[name='Input.Month']").Words(), StringComparison.Ordinal);
        Assert.Contains("Choose one of the months", (await LockAsync(manager, "2017-10", Meeting)).Errors(), StringComparison.Ordinal);
        Assert.Equal("The joint executive team accepts a month at a meeting, and none is recorded as held. Record its meeting first.", new NoJointExecutiveMeeting().Sentence);
        Assert.Equal("October 2017 is not over. Lock it when its last day has passed.", new MonthNotOver(new(2017, 10)).Sentence);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> LockAsync(Visitor manager, string month, string meeting) => manager.SendFormAsync($"{FundPageTests.Fund}/lock", ("Input.Month", month), ("Input.Meeting", meeting), ("Input.Minute", "JET, item 4"));
}
