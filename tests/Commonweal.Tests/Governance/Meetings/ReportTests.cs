using Commonweal.Domain.Governance.Meetings;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class ReportTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "BRD-20")]
    public async Task A_report_is_written_heading_by_heading_and_what_it_lacks_is_named_on_the_way()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        const string Board = "/governance/meetings/wellbeing-partnership-board-2017-10-23";

        var page = (await visitor.ActAsync(Board, "reports/write", ("Item", "1"), ("Heading", "Recommendation"), ("Text", "The board is asked to note the plan."))).Body();

        Assert.Contains("The board is asked to note the plan.", page, StringComparison.Ordinal);
        Assert.Contains("Nothing stands under:", page, StringComparison.Ordinal);
        Assert.DoesNotContain(new NoSuchItem().Sentence, page, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAW-07")]
    public async Task Background_papers_are_listed_with_where_they_are_read_and_the_meeting_says_how_long_the_law_opens_them()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");
        const string Board = "/governance/meetings/wellbeing-partnership-board-2017-10-23";

        var bare = await visitor.ActAsync(Board, "reports/write", ("Item", "1"), ("Heading", "BackgroundPapers"), ("Text", "Survey"));
        var page = await visitor.ActAsync(Board, "reports/write", ("Item", "1"), ("Heading", "BackgroundPapers"), ("Text", "Survey: https://example.org/survey"));

        Assert.StartsWith(new PaperNeedsAPlace("Survey").Sentence, bare.Problems()[0], StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='https://example.org/survey']"));
        Assert.Contains("four years after the meeting", (await visitor.PageAsync(Record.Joint)).Fact("How long background papers stay open"), StringComparison.Ordinal);
    }
}
