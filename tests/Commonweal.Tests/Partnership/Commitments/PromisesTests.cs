namespace Commonweal.Tests.Partnership.Commitments;

public sealed class PromisesTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "COM-06")]
    public async Task Promises_of_the_papers_are_shown_with_owner_and_place()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync("/partnership/promises");

        Assert.Equal(3, page.QuerySelectorAll(".cw-table tbody tr").Length);
        Assert.Contains("Wellbeing Partnership Board", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("June 2017, Sponsor Board away-day", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("No date, nothing reported", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Promises_are_downloaded()
    {
        Assert.Contains("Leaders agreed that staff have to be engaged.", await (await sites.DemonstrationAsync()).NewVisitor().TextAsync("/partnership/promises?format=csv"), StringComparison.Ordinal);
    }
}
