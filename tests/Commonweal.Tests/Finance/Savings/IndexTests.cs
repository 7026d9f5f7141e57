using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Savings;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "SAV-02")]
    [Trait("Requirement", "SAV-04")]
    public async Task Each_claim_stands_with_plan_forecast_volume_and_price_and_the_bridge_says_what_the_system_saves()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/finance/savings");
        var bridge = page.Table("From what partners planned to save to what the system saves");

        Assert.Equal("£70,000", page.Table("What each partner claims and gains").Cell("Haringey Council", "Over plan"));
        Assert.Equal("£480,000", page.Table("Each claim: less activity or a lower cost of it").Cell("A lower price for day cases", "Of the forecast, lower unit cost"));
        Assert.Equal(["Planned by partners", "Over plan", "Under plan", "Paid less to partners", "Invested to save", "Saved by the system"], bridge.Column("Step"));
        Assert.Contains($"{bridge.Cell("Saved by the system", "Sum")} of it is saved by the system", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "SAV-03")]
    [Trait("Requirement", "SAV-06")]
    public async Task A_pool_takes_its_savings_first_and_each_programme_has_its_model()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/finance/savings");

        Assert.Equal("£155,000", page.Table("What goes to a pool first").Cell("Learning disabilities", "Forecast saving, less what is invested"));
        Assert.Contains("3,450", page.Table("Each programme: money, activity and impact").Column("Units of activity fewer"));
    }

    [Fact]
    public async Task Made_up_sums_are_marked_in_file_and_api()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await CsvFile.ReadAsync(visitor, "/finance/savings?format=csv");
        var json = await visitor.JsonAsync("/api/savings");

        Assert.All(csv.Column("Made up"), mark => Assert.Equal("Made up", mark));
        Assert.True(json.GetProperty("claims")[0].GetProperty("demonstration").GetBoolean());
    }
}
