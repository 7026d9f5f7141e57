using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Programmes;

public sealed class LessonsTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "EVA-05")]
    public async Task Our_own_lessons_and_those_of_the_learning_network_stand_in_one_log()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await visitor.PageAsync("/governance/programmes/lessons")).Table("Lessons");

        Assert.Equal("Learning network", table.Cell("Learn in a network", "Here or elsewhere"));
        Assert.Equal("Here", table.Cell("Work done on one footprint spreads", "Here or elsewhere"));
        Assert.Equal(table.First.Count, (await visitor.JsonAsync("/api/lessons")).GetArrayLength());
    }
}
