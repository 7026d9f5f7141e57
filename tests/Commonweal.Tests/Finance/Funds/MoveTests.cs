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

    [Fact]
    [Trait("Requirement", "EQA-04")]
    public async Task A_message_that_stands_at_two_questions_is_listed_with_its_question()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var page = await manager.MoveAsync("", "", "much");

        Assert.Equal(["From which line? Choose one of the lines", "To which line? Choose one of the lines", "This is not a sum. Enter digits, such as 1,234.50 or -50.00."], page.Problems());
        Assert.Equal("Choose one of the lines", page.ProblemAt("Input.To"));
    }
}
