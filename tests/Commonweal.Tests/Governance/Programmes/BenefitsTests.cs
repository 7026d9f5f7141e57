using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Programmes;

public sealed class BenefitsTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "PRG-07")]
    public async Task The_figures_of_the_case_studies_stand_in_the_one_register()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await CsvFile.ReadAsync(visitor, "/governance/programmes/benefits?format=csv");

        Assert.Superset(new HashSet<string> { "358", "127", "10", "70" }, csv.Column("Latest figure").ToHashSet());
        Assert.Contains("5,000 checks, with no day set", csv.Column("To be reached"));
        Assert.Equal(csv.Rows.Count, (await visitor.JsonAsync("/api/benefits")).GetArrayLength());
    }
}
