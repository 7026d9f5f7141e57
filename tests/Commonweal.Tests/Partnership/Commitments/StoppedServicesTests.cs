namespace Commonweal.Tests.Partnership.Commitments;

public sealed class StoppedServicesTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Where_none_was_stopped_the_page_says_that_the_papers_name_none()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/stopped-services");

        Assert.Contains("The papers name none", page.MainText(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main a.nhsuk-button"));
    }
}
