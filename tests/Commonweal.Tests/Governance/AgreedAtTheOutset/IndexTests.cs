using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.AgreedAtTheOutset;

[Collection<Reading>]
public sealed class IndexTests(Sites sites)
{
    [Fact]
    [Trait("Requirement", "DEC-12")]
    public async Task Both_years_of_the_paper_are_there_with_how_far_they_are_agreed()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await visitor.PageAsync("/governance/agreed-at-the-outset")).Table("Years");

        Assert.Equal("Nothing has been put to the chief executives yet", table.Cell("2017/18", "How far it is agreed"));
        Assert.StartsWith("Agreed by 3 of ", table.Cell("2018/19", "How far it is agreed"), StringComparison.Ordinal);
    }
}
