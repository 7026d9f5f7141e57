using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.ControlTotal;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "CTL-02")]
    public async Task It_is_labelled_a_shadow_and_says_what_it_holds_with_councils_beside_it()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/finance/control-total");

        Assert.Contains("This is a shadow. Each organisation’s own duty stays as it is", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("It holds no social care", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("By activity for people of this place", page.Table("Local shares in the total").Cell("Whittington Health", "How it is worked out"));
        Assert.Equal(["Haringey Council", "Islington Council"], page.Table("Beside it: councils, in no sum").Column("Partner"));
        Assert.Contains("leaves £0 over all", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_read_as_it_stood_on_a_day()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/finance/control-total?asAt=2017-08-01");

        Assert.Equal("84%", page.Table("Local shares in the total").Cell("Whittington Health", "Share"));
    }

    [Fact]
    public async Task The_api_and_the_file_say_that_the_sums_are_made_up()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await CsvFile.ReadAsync(visitor, "/finance/control-total?format=csv");
        var json = await visitor.JsonAsync("/api/control-total");

        Assert.All(csv.Column("Made up"), mark => Assert.Equal("Made up", mark));
        Assert.True(json.GetProperty("shadow").GetBoolean());
    }
}
