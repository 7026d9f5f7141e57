using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Consolidation;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Mismatches_are_listed_by_pair_and_the_whole_is_labelled_partial_with_who_is_missing()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/finance/consolidation");

        Assert.Contains("This is partial: ", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Haringey CCG says £70,500 less than North Middlesex", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Whittington Health has said nothing", page.Table("Balances that are not agreed").Column("What is open"));
        Assert.Contains("Agreed", page.Table("Each pair of partners").Column("Agreed?"));
    }

    [Fact]
    public async Task Made_up_sums_are_marked_in_file_and_api()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await CsvFile.ReadAsync(visitor, "/finance/consolidation?format=csv");

        Assert.All(csv.Column("Made up"), mark => Assert.Equal("Made up", mark));
        Assert.True((await visitor.JsonAsync("/api/consolidation")).GetProperty("demonstration").GetBoolean());
    }
}
