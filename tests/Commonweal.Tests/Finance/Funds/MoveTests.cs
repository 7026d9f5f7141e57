using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class MoveTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    public async Task Budget_moves_within_the_limit_of_a_year_however_many_move_at_once(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var first = await site.PoolManagerAsync();
        using var second = await site.PoolManagerAsync();

        var pages = await Task.WhenAll(new[] { first, second, first, second }.Select(m => m.MoveAsync("contingency", "continuing-care", "40,000")));

        Assert.Equal(2, pages.Count(p => p.Errors().Contains("£100,000", StringComparison.Ordinal)));
        Assert.Equal("£220,000", (await first.PageAsync(FundPageTests.Fund)).Table("Lines").Cell("Contingency", "Budget"));
    }

    [Fact]
    public async Task A_ring_fence_aligned_money_and_more_than_a_line_has_do_not_move()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        Assert.Contains(new RingFenceNeedsItsOrigin("Annual health checks", "Haringey CCG").Sentence, (await manager.MoveAsync("health-checks", "continuing-care", "1")).Errors(), StringComparison.Ordinal);
        Assert.Contains(new AlignedBudgetCannotBeVired("Transport to day services").Sentence, (await manager.MoveAsync("transport", "continuing-care", "1")).Errors(), StringComparison.Ordinal);
        Assert.Contains("this would take more", (await manager.MoveAsync("voluntary-sector", "continuing-care", "186,500.01")).Errors(), StringComparison.Ordinal);
    }
}
