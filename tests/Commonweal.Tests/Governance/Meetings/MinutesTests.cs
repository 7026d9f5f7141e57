using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class MinutesTests(Sites sites) : IClassFixture<Sites>
{
    private const string Board = "wellbeing-partnership-board-2017-10-09";
    private const string September = "/governance/meetings/wellbeing-partnership-board-2017-09-11";

    [Theory, BothDatabases]
    [Trait("Requirement", "LAW-17")]
    public async Task Draft_minutes_are_amended_approved_at_a_later_meeting_and_then_fixed(Engine engine)
    {
        await using var site = await TestSite.StartAsync(sites.Databases, engine);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.QuorateBoardTodayAsync();

        await visitor.ActAsync(September, "minutes/write", ("State", "Amended"), ("Text", "The board agreed to go on, each under its own powers."));
        var unnamed = await visitor.ActAsync(September, "minutes/write", ("State", "Approved"), ("Text", "As amended."));
        await ApproveAsync(visitor, September, Board, "14:20");
        var amended = await visitor.ActAsync(September, "minutes/write", ("State", "Amended"), ("Text", "Something else."));
        var corrected = await visitor.ActAsync(September, "minutes/write", ("State", "Correction"), ("Text", "Read Whittington for UCLH."), ("ApprovedAt", "wellbeing-partnership-board-2017-10-09"));

        Assert.Contains("at a later meeting of the same body", unnamed.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("are fixed", amended.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("Approved as a correct record", corrected.Body(), StringComparison.Ordinal);
        Assert.Contains("Approved at the meeting of the Wellbeing Partnership Board on 9 October 2017, 14:20", corrected.Body(), StringComparison.Ordinal);
        Assert.Contains("Noted at the meeting of the Wellbeing Partnership Board on 9 October 2017 Read Whittington for UCLH.", corrected.Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAW-17")]
    public async Task A_meeting_that_has_not_been_held_approves_no_minutes()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        var page = await visitor.ActAsync(September, "minutes/write", ("State", "Approved"), ("Text", "As amended."), ("ApprovedAt", "wellbeing-partnership-board-2017-10-23"));

        Assert.Contains("23 October 2017 stands at “Planned”, so nothing has been approved there. Enter this once that meeting is recorded as opened", page.Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAW-17")]
    public async Task Who_was_not_there_amends_nothing()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await visitor.ActAsync(September, "minutes/write", ("State", "Amended"), ("Text", "We were against it."));

        Assert.Contains("entered by the partnership's own team", page.Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAW-17")]
    [Trait("Requirement", "LAW-21")]
    public async Task A_meeting_approves_minutes_with_the_quorum_of_that_minute()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.QuorateBoardTodayAsync();

        Assert.Equal("Enter the time at which they were approved, such as 14:05", (await ApproveAsync(visitor, September, Board, "")).ProblemAt("Input.At"));
        Assert.Contains("The meeting opened at 14:00", (await ApproveAsync(visitor, September, Board, "13:50")).ProblemAt("Input.At"), StringComparison.Ordinal);
        Assert.Contains("has no quorum at 14:05, so it approves no minutes then", (await ApproveAsync(visitor, September, Board, "14:05")).ProblemAt("Input.At"), StringComparison.Ordinal);
        Assert.Contains("Approved as a correct record", (await ApproveAsync(visitor, September, Board, "14:10")).Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAW-17")]
    public async Task A_meeting_that_papers_alone_show_approves_minutes_though_no_roll_of_it_is_kept()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");

        var page = await ApproveAsync(visitor, "/governance/meetings/sponsor-board-away-day-2017-06", "wellbeing-partnership-board-2017-09-11", "");

        Assert.Contains("Approved at the meeting of the Wellbeing Partnership Board on 11 September 2017", page.Body(), StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> ApproveAsync(Visitor visitor, string meeting, string later, string at) =>
        visitor.ActAsync(meeting, "minutes/write", ("State", "Approved"), ("Text", "As amended."), ("ApprovedAt", later), ("At", at));
}
