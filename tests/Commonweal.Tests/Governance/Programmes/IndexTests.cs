using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Programmes;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "PRG-03")]
    [Trait("Requirement", "PRG-08")]
    [Trait("Requirement", "PRG-09")]
    public async Task Every_register_stands_in_one_list_with_its_kind_workstream_and_what_is_late()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await visitor.PageAsync("/governance/programmes")).Table("Programmes of all organisations");
        var csv = await CsvFile.ReadAsync(visitor, "/governance/programmes?format=csv");
        var json = await visitor.JsonAsync("/api/programmes");

        Assert.Equal("Whittington Health", table.Cell("Follow-up appointments by telephone", "Register of"));
        Assert.Equal("Peer review priority", table.Cell("Peer review priorities of Haringey Council", "Kind"));
        Assert.Equal("Care closer to home", table.Cell("Intermediate care", "London workstream"));
        Assert.Equal("2, 1 late", table.Cell("Intermediate care", "Milestones"));
        Assert.Contains("450000.00", csv.Column("Net of a whole year"));
        Assert.Equal(json.GetArrayLength(), csv.Rows.Count);
    }

    [Theory]
    [InlineData("Cardiovascular disease and diabetes")]
    [InlineData("Musculoskeletal care")]
    [InlineData("Frailty")]
    [InlineData("Learning disabilities")]
    [Trait("Requirement", "BRD-09")]
    public async Task Each_of_the_first_service_areas_has_its_programme_of_the_partnership(string title)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Equal("The partnership", (await visitor.PageAsync("/governance/programmes")).Table("Programmes of all organisations").Cell(title, "Register of"));
    }
}
