namespace Commonweal.Tests.Governance.Calendar;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData("2017-10-09", "Sun 1 Oct 2017", "Fri 29 Sept 2017")]
    [InlineData("2016-09-13", "Mon 5 Sept 2016", "Mon 5 Sept 2016")]
    [InlineData("2017-01-31", "Mon 23 Jan 2017", "Mon 23 Jan 2017")]
    [InlineData("2017-04-20", "Mon 10 Apr 2017", "Mon 10 Apr 2017")]
    [Trait("Requirement", "LAW-02")]
    public async Task The_last_lawful_and_the_last_working_day_are_shown_for_any_meeting(string meeting, string lawful, string working)
    {
        var cells = (await PageAsync($"/governance/calendar?meeting={meeting}")).QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains("Health and wellbeing board", StringComparison.Ordinal)).TextContent;

        Assert.Contains(lawful, cells, StringComparison.Ordinal);
        Assert.Contains(working, cells, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2017-11-30", "Notice in full")]
    [InlineData("2017-10-19", "General exception")]
    [InlineData("2017-10-12", "Special urgency")]
    [Trait("Requirement", "LAW-14")]
    public async Task The_way_to_a_key_decision_follows_from_the_days_left(string meeting, string route) =>
        Assert.Contains(route, (await PageAsync($"/governance/calendar?meeting={meeting}")).Body!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("2018-04-20", "London borough councils")]
    [InlineData("2031-04-20", "Bank holidays are not entered for that time: they are from 2016 to 2020.")]
    [InlineData("soon", "Write the day as 2017-10-09")]
    public async Task What_makes_a_day_uncertain_or_delicate_is_said(string meeting, string words) =>
        Assert.Contains(words, (await PageAsync($"/governance/calendar?meeting={meeting}")).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Bank_holidays_and_election_weeks_can_be_had_as_csv()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("2017-04-17,Easter Monday", await visitor.TextAsync("/governance/calendar?holidays-format=csv"), StringComparison.Ordinal);
        Assert.Contains("2017-06-08", await visitor.TextAsync("/governance/calendar?elections-format=csv"), StringComparison.Ordinal);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string path)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        return await visitor.PageAsync(path);
    }
}
