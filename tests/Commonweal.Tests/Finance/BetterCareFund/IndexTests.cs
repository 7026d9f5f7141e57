using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Finance.BetterCareFund;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Each_area_s_plan_stands_with_its_sums_and_how_many_rules_it_does_not_meet()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await visitor.PageAsync(CareFundForms.List)).Table("Plans of the Better Care Fund");

        Assert.Equal("£50,683,500", table.Cell("Haringey", "Paid in"));
        Assert.Equal("0", table.Cell("Haringey", "Rules not met"));
        Assert.NotEqual("0", table.Cell("Islington", "Rules not met"));
    }
}
