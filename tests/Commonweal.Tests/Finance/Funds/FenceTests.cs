using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class FenceTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = $"{FundPageTests.Fund}/fence";

    [Theory, BothDatabases]
    [Trait("Requirement", "S75-06")]
    public async Task Ring_fenced_budget_moves_when_whoever_s_money_it_is_agreed_for_itself(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var manager = await site.PoolManagerAsync();
        using var council = await site.SignInAsAsync("haringey-recorder");
        using var ccg = await site.SignInAsync("shared-accountable-officer", "Haringey");
        const string variation = $"{FundPageTests.Fund}/variations/2";

        await manager.SendFormAsync(Form, ("Input.From", "health-checks"), ("Input.To", "continuing-care"), ("Input.Sum", "20,000"), ("Input.Words", "Fewer checks are needed"));
        var early = await manager.PageAsync(variation);
        var stranger = await council.PageAsync(variation);
        await ccg.SendFormAsync(variation, ("Input.Minute", "GB 17/92"));
        var posted = await manager.SendFormAsync(variation);

        Assert.Contains("Not agreed yet by Haringey CCG.", early.MainText(), StringComparison.Ordinal);
        Assert.Null(early.QuerySelector("form[data-command]"));
        Assert.Null(stranger.QuerySelector("form[data-command]"));
        Assert.Contains("It is agreed, and it is posted", posted.MainText(), StringComparison.Ordinal);
        Assert.Equal("£122,000", (await manager.PageAsync(FundPageTests.Fund)).Table("Lines").Cell("Annual health checks", "Budget"));
    }

    [Fact]
    public async Task A_move_without_a_ring_fence_of_aligned_money_or_of_more_than_a_line_has_is_not_put()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        Assert.Contains(new NoRingFenceHere().Sentence, await ErrorsAsync(manager, "supported-living", "1"), StringComparison.Ordinal);
        Assert.Contains(new AlignedBudgetCannotBeVired("Transport to day services").Sentence, await ErrorsAsync(manager, "transport", "1", "health-checks"), StringComparison.Ordinal);
        Assert.Contains("this would take more", await ErrorsAsync(manager, "health-checks", "142,000.01"), StringComparison.Ordinal);
    }

    private static async Task<string> ErrorsAsync(Visitor manager, string from, string sum, string to = "continuing-care") =>
        (await manager.SendFormAsync(Form, ("Input.From", from), ("Input.To", to), ("Input.Sum", sum), ("Input.Words", "Why"))).Errors();
}
