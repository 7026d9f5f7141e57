namespace Commonweal.Tests.Partnership.Workforce;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "WFO-01")]
    public async Task Reach_by_level_of_staff_is_a_figure_with_its_sentence_its_numbers_and_its_gap()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        var figure = (await visitor.PageAsync("/partnership/workforce")).QuerySelector("#development-reach")!;

        Assert.Equal("It has reached middle managers least: few of them had met it. Nothing is said of front-line staff.", figure.QuerySelector(".cw-figure__sentence")!.TextContent);
        Assert.Equal(4, figure.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Senior managers,Most", await visitor.TextAsync("/partnership/workforce?reach-format=csv"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "WFO-02")]
    public async Task The_question_of_a_workforce_focus_names_its_target_and_the_programme_says_whether_it_began()
    {
        var text = await TextAsync("/partnership/workforce");

        Assert.Contains("was to be decided by July 2017", text, StringComparison.Ordinal);
        Assert.Contains("TGT-4.4", text, StringComparison.Ordinal);
        Assert.Contains("No paper says that it began", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "WFO-03")]
    public async Task People_trained_are_counted_from_the_day_of_the_paper()
    {
        Assert.Contains("more than 70", await TextAsync("/partnership/workforce"), StringComparison.Ordinal);
        Assert.DoesNotContain("more than 70", await TextAsync("/partnership/workforce?asAt=2017-10-08"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "WFO-04")]
    public async Task Partners_that_have_recorded_no_briefing_are_named() =>
        Assert.Contains("No briefing is recorded in the last quarter by Camden and Islington", await TextAsync("/partnership/workforce"), StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "WFO-05")]
    public async Task Economies_in_support_services_stand_among_what_joint_work_leans_on() =>
        Assert.Contains("Economies to be considered in human resources, information technology, procurement and legal services", await TextAsync("/partnership/workforce"), StringComparison.Ordinal);

    private async Task<string> TextAsync(string path)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        return (await visitor.PageAsync(path)).Body!.TextContent;
    }
}
