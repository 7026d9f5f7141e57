using Commonweal.Domain.Governance.Meetings;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class AttendanceTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Before_the_meeting_is_open_nobody_arrives_and_an_unknown_seat_never_does()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        Assert.Contains("while a meeting is in progress", (await visitor.ArrivesAsync(Record.Joint, "councillor-islington")).Problems()[0], StringComparison.Ordinal);
        Assert.Equal(new NoSuchSeat().Sentence, (await visitor.ArrivesAsync(Record.Joint, "throne")).Problems()[0]);
        Assert.Equal(["Choose the seat", "Enter the time, such as 14:05"], (await visitor.ActAsync(Record.Joint, "attendance")).Problems().Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "LAW-21")]
    public async Task A_departure_takes_the_quorum_away_at_once_and_time_does_not_run_back()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.ActAsync(Record.Joint, "step", ("Kind", "Opened"));
        foreach (var seat in new[] { "councillor-islington", "healthwatch-islington", "councillor-haringey", "healthwatch-haringey" })
        {
            await visitor.ArrivesAsync(Record.Joint, seat, at: "14:10");
        }

        var quorate = (await visitor.PageAsync(Record.Joint)).Body();
        var backwards = await visitor.ActAsync(Record.Joint, "attendance", ("Seat", "healthwatch-haringey"), ("Movement", "Leaves"), ("At", "14:05"));
        var left = await visitor.ActAsync(Record.Joint, "attendance", ("Seat", "healthwatch-haringey"), ("Movement", "Leaves"), ("At", "14:20"));

        Assert.Contains("Has its quorum", quorate, StringComparison.Ordinal);
        Assert.Contains("Give that time or a later one", backwards.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("No quorum", left.Body(), StringComparison.Ordinal);
    }
}
