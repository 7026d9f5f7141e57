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
    public async Task Nobody_arrives_before_the_meeting_opened_or_twice_or_leaves_who_is_not_there()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        var meeting = await visitor.BoardTodayAsync();

        var early = await visitor.ArrivesAsync(meeting, "chief-executive-uclh", at: "13:55");
        var absent = await visitor.ActAsync(meeting, "attendance", ("Seat", "chief-executive-uclh"), ("Movement", "Leaves"), ("At", "14:00"));
        await visitor.ArrivesAsync(meeting, "chief-executive-uclh", at: "14:00");
        var twice = await visitor.ArrivesAsync(meeting, "chief-executive-uclh", at: "14:10");

        Assert.Contains("The meeting opened at 14:00, and nothing happens in it before", early.Problems()[0], StringComparison.Ordinal);
        Assert.Equal(new IsNotThere().Sentence, absent.Problems()[0]);
        Assert.Equal(new IsThereAlready(new(14, 0)).Sentence, twice.Problems()[0]);
    }

    [Fact]
    [Trait("Requirement", "PAR-12")]
    public async Task An_officer_whom_two_commissioners_share_counts_once_and_the_page_says_so()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        var meeting = await visitor.BoardTodayAsync();
        await visitor.ArrivesAsync(meeting, "accountable-officer-haringey-ccg");

        var page = (await visitor.ArrivesAsync(meeting, "accountable-officer-islington-ccg")).Body();

        Assert.Contains("1 of those in the room counts. 6 voting members are needed, and 1 is there", page, StringComparison.Ordinal);
        Assert.Contains("Accountable Officer, Haringey CCG and Accountable Officer, Islington CCG: one person holds these seats, and counts once.", page, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAW-21")]
    public async Task A_departure_takes_the_quorum_away_at_once_and_time_does_not_run_back()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.ActAsync(Record.Joint, "step", ("Kind", "Opened"), ("At", "14:00"));
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

    [Fact]
    public async Task Who_leaves_for_an_item_leaves_for_one_that_is_named()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.ActAsync(Record.Joint, "step", ("Kind", "Opened"), ("At", "14:00"));
        await visitor.ArrivesAsync(Record.Joint, "councillor-islington");

        var page = await visitor.ActAsync(Record.Joint, "attendance", ("Seat", "councillor-islington"), ("Movement", "LeavesForItem"), ("At", "14:10"));

        Assert.Equal("Choose the item for which they leave", page.ProblemAt("Input.Item"));
    }

    [Fact]
    [Trait("Requirement", "LAW-21")]
    public async Task That_somebody_left_because_of_an_interest_is_said_where_one_is_declared_for_the_item()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.ActAsync(Record.Joint, "step", ("Kind", "Opened"), ("At", "14:00"));
        await visitor.ArrivesAsync(Record.Joint, "councillor-islington");
        (string, string)[] interest = [("Seat", "councillor-islington"), ("Kind", "Financial"), ("Text", "A share in an agency."), ("Action", "LeavesTheRoom")];

        await visitor.ActAsync(Record.Joint, "declare", [.. interest, ("Item", "1")]);
        var without = await visitor.ActAsync(Record.Joint, "attendance", ("Seat", "councillor-islington"), ("Movement", "LeavesForItem"), ("Item", "3"), ("At", "14:10"));
        var with = await visitor.ActAsync(Record.Joint, "declare", [.. interest, ("Item", "3")]);

        Assert.Contains("has left for this item", without.Body(), StringComparison.Ordinal);
        Assert.DoesNotContain("has left for this item because of an interest", without.Body(), StringComparison.Ordinal);
        Assert.Contains("has left for this item because of an interest", with.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_item_for_which_somebody_left_is_said_once()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.ActAsync(Record.Joint, "step", ("Kind", "Opened"), ("At", "14:00"));
        await visitor.ArrivesAsync(Record.Joint, "councillor-islington");

        var roll = (await visitor.ActAsync(Record.Joint, "attendance", ("Seat", "councillor-islington"), ("Movement", "LeavesForItem"), ("Item", "3"), ("At", "14:10"))).Table("Who came and went");

        Assert.Equal(["arrives", "leaves for item 3"], roll.Column("What happened"));
        Assert.Equal(["In person", ""], roll.Column("How"));
    }

    [Fact]
    public async Task A_substitute_with_the_vote_has_a_name()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        Assert.Equal("Enter the name of the substitute, who has the vote", (await visitor.ArrivesAsync(Record.Joint, "councillor-islington", "Substitute")).ProblemAt("Input.Who"));
    }
}
