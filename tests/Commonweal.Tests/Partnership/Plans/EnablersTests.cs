namespace Commonweal.Tests.Partnership.Plans;

public sealed class EnablersTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "COM-15")]
    public async Task Enablers_are_shown_with_their_project_support()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/enablers");

        Assert.Equal(5, page.QuerySelectorAll(".cw-table tbody tr").Length);
        Assert.Equal("Planned for the next phase", page.QuerySelector("#estates .cw-state")!.TextContent.Trim());
    }
}
