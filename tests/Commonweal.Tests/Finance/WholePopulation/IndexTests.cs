using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.WholePopulation;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "BUD-04")]
    public async Task Allocations_and_social_care_of_both_boroughs_stand_with_what_providers_use_of_them()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/finance/whole-population");

        Assert.Equal(6, page.Table("Whose money it is").Column("Money").Count);
        Assert.Contains("Whittington Health", page.Table("Where it is used").Column("Provider or other use"));
        Assert.Contains("for each of 479,053 residents", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_made_up_is_marked_in_every_file_and_the_api()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        foreach (var table in new[] { "format", "uses-format", "flow-format" })
        {
            Assert.All((await CsvFile.ReadAsync(visitor, $"/finance/whole-population?{table}=csv")).Column("Made up"), mark => Assert.Equal("Made up", mark));
        }

        Assert.True((await visitor.JsonAsync("/api/whole-population")).GetProperty("streams")[0].GetProperty("demonstration").GetBoolean());
    }
}
