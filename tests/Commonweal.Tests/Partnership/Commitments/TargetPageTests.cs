using System.Net;

namespace Commonweal.Tests.Partnership.Commitments;

public sealed class TargetPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "TGT-00")]
    public async Task A_target_is_shown_with_its_words_due_date_owner_reports_and_clause()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/targets/tgt-3.1");
        var text = page.MainText();

        Assert.Contains("Late (by 101 days)", text, StringComparison.Ordinal);
        Assert.Contains("By the end of June 2017", text, StringComparison.Ordinal);
        Assert.Contains("we read its last day, 30 June 2017", text, StringComparison.Ordinal);
        Assert.Contains("Haringey-Islington Public Health Leadership group", text, StringComparison.Ordinal);
        Assert.Contains("Our choice: The papers name no owner", text, StringComparison.Ordinal);
        Assert.Contains("Under way", page.QuerySelector(".cw-table")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/partnership/agreements/partnership-agreement/versions/2#c3-1'], a[href^='/partnership/agreements/partnership-agreement/versions/2#']"));
        Assert.NotNull(page.QuerySelector("a[href='/partnership/commitments/3#objectives']"));
    }

    [Fact]
    public async Task A_target_that_recurs_is_read_month_by_month()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/targets/TGT-7.1");

        Assert.Equal(["June 2017", "July 2017", "August 2017", "September 2017", "October 2017"], page.QuerySelectorAll("#table-month-by-month").SelectMany(t => t.Closest("table")!.QuerySelectorAll("tbody th .cw-cell")).Select(c => c.TextContent.Trim()));
    }

    [Fact]
    [Trait("Requirement", "TGT-02")]
    public async Task As_at_an_earlier_day_it_shows_what_was_known_of_that_day()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/targets/tgt-4.1?asAt=2017-07-01");

        Assert.Contains("Its day passed, nothing reported (by 1 day)", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Nothing has been reported", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_may_are_offered_to_report_or_to_set_the_date_again()
    {
        var site = await sites.DemonstrationAsync();
        using var team = await site.SignInAsAsync("programme-director");
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        using var finance = await site.SignInAsAsync("whittington-finance");

        Assert.Equal(2, (await team.PageAsync("/partnership/targets/tgt-4.2")).QuerySelectorAll("main a.nhsuk-button").Length);
        Assert.Single((await recorder.PageAsync("/partnership/targets/tgt-4.2")).QuerySelectorAll("main a.nhsuk-button"));
        Assert.Empty((await finance.PageAsync("/partnership/targets/tgt-4.2")).QuerySelectorAll("main a.nhsuk-button"));
    }

    [Fact]
    public async Task There_is_no_other() => await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/targets/tgt-9.9", HttpStatusCode.NotFound);
}
