using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Programmes;

public sealed class MatchesTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "PRG-03")]
    public async Task Programmes_that_are_alike_are_paired_with_why()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await CsvFile.ReadAsync(visitor, "/governance/programmes/matches?format=csv");

        Assert.Contains(csv.Rows, row => row.Contains("Foot care for people with diabetes (made up)") && row.Any(cell => cell.Contains("The same condition: diabetes", StringComparison.Ordinal)));
        Assert.Contains("Joined", csv.Column("Joined"));
    }
}
