using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Incentives;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "BUD-07")]
    public async Task Incentives_say_what_they_reward_who_bears_and_who_gains_and_what_is_being_shaped()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/finance/incentives");

        Assert.Equal("Whittington Health", page.Table("Agreed").Cell("Home sooner after hospital", "Gains"));
        Assert.Equal("An idea", page.Table("Not agreed yet: what comes next").Cell("Shared saving on follow-ups", "Where it stands"));
        Assert.Contains("a year is paid for better outcomes", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_made_up_is_marked_in_every_file_and_the_api()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        foreach (var table in new[] { "format", "plan-format", "shares-format" })
        {
            Assert.All((await CsvFile.ReadAsync(visitor, $"/finance/incentives?{table}=csv")).Column("Made up"), mark => Assert.Equal("Made up", mark));
        }

        Assert.True((await visitor.JsonAsync("/api/incentives"))[0].GetProperty("demonstration").GetBoolean());
    }
}
