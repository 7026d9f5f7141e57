using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Programmes;

public sealed class WorkloadTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "PRG-02")]
    public async Task Each_organisation_shows_its_redesign_work_by_quarter_and_by_month()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await CsvFile.ReadAsync(visitor, "/governance/programmes/workload?format=csv");
        var months = await CsvFile.ReadAsync(visitor, "/governance/programmes/workload?by=month&format=csv");

        Assert.Contains("Jul to Sep 2017", csv.Headings);
        Assert.Equal("Haringey Council", csv.Column("Organisation").First());
        Assert.Equal("1.8", csv.Column("Jul to Sep 2017").First());
        Assert.Equal("1.2", months.Column("Jun 2017").First());
        Assert.Contains("organisations give staff time to redesign", (await visitor.PageAsync("/governance/programmes/workload")).MainText(), StringComparison.Ordinal);
    }
}
