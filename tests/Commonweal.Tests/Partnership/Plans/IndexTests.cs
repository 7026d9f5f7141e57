namespace Commonweal.Tests.Partnership.Plans;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "COM-08")]
    [Trait("Requirement", "COM-09")]
    public async Task Each_partners_plans_are_shown_with_how_far_the_others_have_seen_them()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/plans");
        var text = page.QuerySelector("main")!.TextContent;

        Assert.Contains("16 plans of 8 partners", text, StringComparison.Ordinal);
        Assert.Contains("7 had not been shown to the others in full", text, StringComparison.Ordinal);
        Assert.Contains("Transformation programme (MTFS)", text, StringComparison.Ordinal);
        Assert.Contains("Cost improvement programme (CIP)", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "COM-14")]
    public async Task Priorities_are_shown_with_the_agreements_that_serve_them()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/plans");

        Assert.Equal(6, page.QuerySelectorAll("a[href='/partnership/agreements/section-75-haringey']").Length);
        Assert.NotNull(page.QuerySelector("#haringey-corporate-plan-1"));
    }

    [Fact]
    public async Task Plans_and_priorities_are_downloaded()
    {
        var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("Haringey CCG Operational Plan", await visitor.TextAsync("/partnership/plans?format=csv"), StringComparison.Ordinal);
        Assert.Contains("Remake primary care", await visitor.TextAsync("/partnership/plans?priorities-format=csv"), StringComparison.Ordinal);
    }
}
