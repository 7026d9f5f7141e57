using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData("2017-10-09,Joint Health and Wellbeing Board Sub-Committee,Papers are out,2017-10-01,Out since 29 September 2017")]
    [InlineData("2018-04-17,Haringey Council Cabinet,Planned,2018-04-09,Not out,In the weeks before: London borough councils")]
    [Trait("Requirement", "LAW-02")]
    public async Task The_forward_plan_gives_each_meeting_its_last_day_and_the_elections_near_it(string row)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains(row, (await visitor.TextAsync("/governance/meetings?format=csv")).Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meetings_that_were_stand_below_and_silence_is_told_as_silence()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = (await visitor.TextAsync("/governance/meetings?held-format=csv")).Replace("\"", "", StringComparison.Ordinal);

        Assert.Contains("2016-09-13,Haringey Council Cabinet,Its day passed, nothing recorded", csv, StringComparison.Ordinal);
        Assert.Contains("2016-10-03,Joint Health and Wellbeing Board Sub-Committee,Held", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_body_can_be_read_alone_and_the_next_meeting_stands_at_the_head()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("Next: Joint Health and Wellbeing Board Sub-Committee, 9 October 2017. The last working day to publish is 29 September 2017.", (await visitor.PageAsync("/governance/meetings")).Body(), StringComparison.Ordinal);
        Assert.DoesNotContain("Haringey Council Cabinet", (await visitor.PageAsync("/governance/meetings?body=joint-executive-team")).Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_file_has_every_meeting_and_its_last_day_and_no_line_over_75_octets()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var file = await visitor.TextAsync("/governance/meetings.ics");

        Assert.StartsWith("BEGIN:VCALENDAR\r\n", file, StringComparison.Ordinal);
        Assert.Contains("UID:joint-boards-2017-10-09@", file, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20170929", file, StringComparison.Ordinal);
        Assert.DoesNotContain("sponsor-board-away-day", file, StringComparison.Ordinal);
        Assert.All(file.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75));
    }

    [Fact]
    public async Task A_meeting_in_the_calendar_says_where_it_is_how_long_where_to_read_of_it_and_when_it_was_last_revised()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.SendFormAsync("/governance/bodies/wellbeing-partnership-board/meetings/call", [.. Forms.Day("Input.Day", 9, 11, 2017), ("Input.StartsAt", "14:00"), ("Input.Place", "Civic Centre, Wood Green")]);

        var lines = await EventAsync(visitor, "wellbeing-partnership-board-2017-11-09@");

        Assert.Superset(
            new HashSet<string> { "DTSTART:20171109T140000Z", "DURATION:PT2H", "LOCATION:Civic Centre\\, Wood Green", "STATUS:CONFIRMED" }, lines.ToHashSet());
        Assert.EndsWith("/governance/meetings/wellbeing-partnership-board-2017-11-09", Assert.Single(lines, l => l.StartsWith("URL:http", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Matches("^DTSTAMP:[0-9]{8}T[0-9]{6}Z$", Assert.Single(lines, l => l.StartsWith("DTSTAMP:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_meeting_that_was_closed_ends_in_the_calendar_when_it_did()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        var meeting = await visitor.BoardTodayAsync("13:30");
        await visitor.ActAsync(meeting, "step", ("Kind", "Closed"), ("At", "15:10"));

        Assert.Contains("DTEND:20171009T141000Z", await EventAsync(visitor, "wellbeing-partnership-board-2017-10-09@"));
    }

    [Fact]
    public async Task The_calendar_stays_as_it_was_until_a_meeting_is_revised()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        // The day of the paper that tells of it, whenever the file is fetched.
        Assert.Contains("DTSTAMP:20170131T000000Z", await EventAsync(visitor, "joint-boards-2016-10-03@"));
    }

    private static async Task<IReadOnlyList<string>> EventAsync(Visitor visitor, string id) =>
        (await visitor.TextAsync("/governance/meetings.ics")).Replace("\r\n ", "", StringComparison.Ordinal).Split("BEGIN:VEVENT\r\n").Single(e => e.Contains($"\r\nUID:{id}", StringComparison.Ordinal)).Split("\r\n");

    [Fact]
    public async Task The_api_and_search_find_a_meeting()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("\"lastWorkingDay\":\"2017-09-29\"", await visitor.TextAsync("/api/meetings/joint-boards-2017-10-09"), StringComparison.Ordinal);
        Assert.Contains("\"slug\":\"joint-boards-2016-10-03\"", await visitor.TextAsync("/api/meetings"), StringComparison.Ordinal);
        Assert.Contains("/governance/meetings/sponsor-board-away-day-2017-06", await visitor.TextAsync("/search?q=away-day"), StringComparison.Ordinal);
    }
}
