using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class LinePageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "S75-06")]
    [Trait("Requirement", "F-L10")]
    public async Task A_line_says_what_it_is_whose_money_and_by_which_power_it_passes()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync($"{FundPageTests.Fund}/lines/health-checks");

        Assert.Equal("NHS Haringey Clinical Commissioning Group", page.Fact("Whose money"));
        Assert.Equal("Section 75: in the pooled fund", page.Fact("How the money passes"));
        Assert.Equal("Prevention", page.Fact("For"));
        Assert.Equal("No transfer: each body spends its own", (await visitor.PageAsync($"{FundPageTests.Fund}/lines/transport")).Fact("How the money passes"));
        Assert.DoesNotContain("What you can do", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pool_manager_is_led_to_what_can_be_done_and_to_where_a_conflict_is_flagged()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        Assert.Contains("Lift the ring fence from a day", (await manager.PageAsync($"{FundPageTests.Fund}/lines/health-checks")).MainText(), StringComparison.Ordinal);
        Assert.NotNull((await manager.PageAsync(FundPageTests.Fund)).QuerySelector("main a[href='/governance/interests']"));
    }
}
