using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Consultations;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task What_is_open_comes_first_and_the_day_decides()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Equal(["When should clinics be open?", "How should our letters look?"], (await visitor.PageAsync("/community/consultations")).Table("Consultations").First);
        Assert.Equal("Closed, result awaited", (await visitor.PageAsync("/community/consultations?asAt=2017-08-01")).Table("Consultations").Cell("How should our letters look?", "State"));
    }
}
