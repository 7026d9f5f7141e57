using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.UpdatePapers;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "PRG-07")]
    public async Task The_update_of_the_papers_is_listed_with_its_body_and_day()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await visitor.PageAsync("/governance/update-papers")).Table("Updates");

        Assert.Equal("9 October 2017", table.Cell("Update on the Wellbeing Partnership", "Meeting"));
    }
}
