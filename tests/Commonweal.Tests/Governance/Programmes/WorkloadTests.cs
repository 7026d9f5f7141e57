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

        Assert.Equal("0.4", Of(csv, "Apr to Jun 2017"));
        Assert.Equal("1.2", Of(months, "Jun 2017"));
        Assert.Contains("organisations give staff time to redesign", (await visitor.PageAsync("/governance/programmes/workload")).MainText(), StringComparison.Ordinal);
    }

    private static string Of(CsvFile csv, string period) => csv.Column("Organisation").Zip(csv.Column(period)).First(row => row.First == "Haringey Council").Second;
}
