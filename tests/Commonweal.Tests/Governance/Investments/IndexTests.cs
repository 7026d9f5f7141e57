using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Investments;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "INV-05")]
    [Trait("Requirement", "INV-07")]
    public async Task Schemes_decided_without_notice_come_first_and_the_list_is_a_file_and_in_the_api()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await visitor.PageAsync("/governance/investments")).Table("Schemes");
        var csv = await CsvFile.ReadAsync(visitor, "/governance/investments?format=csv");
        var json = await visitor.JsonAsync("/api/investments");

        Assert.Equal("Eight reablement beds closed", table.First[0]);
        Assert.Equal("Decided without notice", table.Cell("Eight reablement beds closed", "Notice"));
        Assert.Equal("Brought to the Board", table.Cell("Musculoskeletal clinics leave the hospital", "Notice"));
        Assert.Contains("-265000.00", csv.Column("Revenue a year"));
        Assert.Equal("DecidedWithoutNotice", json[0].GetProperty("state").GetString());
        Assert.Equal([-9_000_000, 26_500_000], json[0].GetProperty("money").EnumerateArray().Select(m => m.GetProperty("signedPence").GetInt64()).Order());
    }
}
