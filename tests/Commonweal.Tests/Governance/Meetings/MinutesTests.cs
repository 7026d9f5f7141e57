using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class MinutesTests(Sites sites) : IClassFixture<Sites>
{
    private const string September = "/governance/meetings/wellbeing-partnership-board-2017-09-11";

    [Theory, BothDatabases]
    [Trait("Requirement", "LAW-17")]
    public async Task Draft_minutes_are_amended_approved_at_a_later_meeting_and_then_fixed(Engine engine)
    {
        await using var site = await TestSite.StartAsync(sites.Databases, engine);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.BoardTodayAsync();

        await visitor.ActAsync(September, "minutes/write", ("State", "Amended"), ("Text", "The board agreed to go on, each under its own powers."));
        var unnamed = await visitor.ActAsync(September, "minutes/write", ("State", "Approved"), ("Text", "As amended."));
        await visitor.ActAsync(September, "minutes/write", ("State", "Approved"), ("Text", "As amended."), ("ApprovedAt", "wellbeing-partnership-board-2017-10-09"));
        var amended = await visitor.ActAsync(September, "minutes/write", ("State", "Amended"), ("Text", "Something else."));
        var corrected = await visitor.ActAsync(September, "minutes/write", ("State", "Correction"), ("Text", "Read Whittington for UCLH."), ("ApprovedAt", "wellbeing-partnership-board-2017-10-09"));

        Assert.Contains("at a later meeting of the same body", unnamed.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("are fixed", amended.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("Approved as a correct record", corrected.Body(), StringComparison.Ordinal);
        Assert.Contains("Read Whittington for UCLH.", corrected.Body(), StringComparison.Ordinal);
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
}
