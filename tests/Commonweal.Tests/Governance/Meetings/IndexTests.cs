using Commonweal.Tests.Partnership;

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
    public async Task The_api_and_search_find_a_meeting()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("\"lastWorkingDay\":\"2017-09-29\"", await visitor.TextAsync("/api/meetings/joint-boards-2017-10-09"), StringComparison.Ordinal);
        Assert.Contains("\"slug\":\"joint-boards-2016-10-03\"", await visitor.TextAsync("/api/meetings"), StringComparison.Ordinal);
        Assert.Contains("/governance/meetings/sponsor-board-away-day-2017-06", await visitor.TextAsync("/search?q=away-day"), StringComparison.Ordinal);
    }
}
