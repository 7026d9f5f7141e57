using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Finance.Assumptions;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "BUD-03")]
    public async Task Common_assumptions_stand_with_who_differs_and_why()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/finance/assumptions");

        Assert.Equal("1%", page.Table("Agreed for 2018/19").Cell("Pay", "In the year"));
        Assert.Contains("North Middlesex", page.Table("Who plans by something else, and why").Column("Partner"));
        Assert.Equal("Nothing stated", page.Table("What each partner plans by").Cell("UCLH", "Pay"));
    }

    [Fact]
    public async Task File_and_api_mark_what_is_made_up()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.All((await CsvFile.ReadAsync(visitor, "/finance/assumptions?format=csv")).Column("Made up"), mark => Assert.Equal("Made up", mark));
        Assert.True((await visitor.JsonAsync("/api/assumptions?year=2018")).GetProperty("common")[0].GetProperty("demonstration").GetBoolean());
    }
}
