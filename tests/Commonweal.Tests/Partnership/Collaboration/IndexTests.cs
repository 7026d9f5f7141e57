using AngleSharp.Dom;

namespace Commonweal.Tests.Partnership.Collaboration;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAD-01")]
    public async Task The_chart_has_every_area_in_the_order_of_the_papers()
    {
        var page = await PageAsync("/partnership/collaboration");

        Assert.Equal(
            ["Planning", "Designing", "Scoping services", "Financial decisions", "Delivering", "Monitoring", "Decision making"],
            page.QuerySelectorAll(".cw-ladders__name").Select(name => name.TextContent.Trim()));
    }

    [Theory]
    [InlineData("Planning", "Stage 2 of 5", 5)]
    [InlineData("Financial decisions", "Stage 1 is not reached yet", 4)]
    [InlineData("Scoping services", "Stage 5 of 5", 5)]
    [Trait("Requirement", "LAD-02")]
    public async Task Each_row_says_how_far_the_partnership_has_come_and_shows_every_stage(string area, string stands, int stages)
    {
        var row = Row(await PageAsync("/partnership/collaboration"), area);

        Assert.Equal(stands, row.QuerySelector(".cw-ladders__stand")!.TextContent);
        Assert.Equal(stages, row.QuerySelectorAll(".cw-ladders__stage").Length);
    }

    [Fact]
    [Trait("Requirement", "LAD-03")]
    public async Task An_aim_that_has_passed_its_day_is_marked_on_its_stage()
    {
        var row = Row(await PageAsync("/partnership/collaboration"), "Designing");

        Assert.Equal("Aim by 30 June 2017, not reached", row.QuerySelector(".cw-ladders__stage:nth-child(3) .cw-ladders__aim--missed")!.TextContent);
    }

    [Fact]
    [Trait("Requirement", "LAD-02")]
    public async Task Stages_worded_by_us_are_told_apart_from_those_of_the_papers()
    {
        var page = await PageAsync("/partnership/collaboration");

        Assert.Equal(5, Row(page, "Planning").QuerySelectorAll(".cw-ladders__text--ours").Length);
        Assert.Empty(Row(page, "Monitoring").QuerySelectorAll(".cw-ladders__text--ours"));
    }

    [Fact]
    public async Task The_sentence_is_computed_for_the_day_that_is_read()
    {
        var page = await PageAsync("/partnership/collaboration?asAt=2017-02-28");

        Assert.DoesNotContain("passed its day", page.QuerySelector(".cw-figure__sentence")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_numbers_and_the_partners_can_be_downloaded()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("Financial decisions,0,4,0", await visitor.TextAsync("/partnership/collaboration?format=csv"), StringComparison.Ordinal);
        Assert.Contains("UCLH,Not needed,1,Before 1", await visitor.TextAsync("/partnership/collaboration?partners-format=csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_and_search_say_the_same()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("\"stageReached\":2", await visitor.TextAsync("/api/collaboration/X"), StringComparison.Ordinal);
        Assert.Contains("Financial decisions", await visitor.TextAsync("/api/collaboration"), StringComparison.Ordinal);
        Assert.Contains("/partnership/collaboration/M", await visitor.TextAsync("/search?q=monitoring"), StringComparison.Ordinal);
        using var missing = await visitor.GetAsync("/api/collaboration/Q");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, missing.StatusCode);
    }

    private async Task<IDocument> PageAsync(string path)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        return await visitor.PageAsync(path);
    }

    private static IElement Row(IDocument page, string area) =>
        page.QuerySelectorAll(".cw-ladders__area").Single(row => row.QuerySelector(".cw-ladders__name")!.TextContent.Trim() == area);
}
