using Commonweal.Domain.Finance.Ledger;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class ReplaceTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "S75-10")]
    public async Task A_wrong_sum_is_replaced_and_all_three_sets_stand(Engine engine)
    {
        using var manager = await (await sites.OnAsync(engine)).PoolManagerAsync();

        var replaced = await ReplaceAsync(manager, "6");

        Assert.Contains("It was reversed by", replaced.MainText(), StringComparison.Ordinal);
        Assert.Contains("It was replaced by", replaced.MainText(), StringComparison.Ordinal);
        var newest = await manager.PageAsync($"{FundPageTests.Fund}/journal/{await manager.NewestAsync()}");
        Assert.Contains("It stands in place of set 6.", newest.MainText(), StringComparison.Ordinal);
        Assert.Equal("£180,000", newest.Table("Its postings").Cell("Spent on Day opportunities", "Sum"));
    }

    [Fact]
    public async Task A_budget_is_not_replaced_by_the_pool_manager_alone()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        Assert.Contains(new OnlyPaymentsAreMended().Sentence, (await ReplaceAsync(manager, "1")).Errors(), StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> ReplaceAsync(Visitor manager, string set) =>
        manager.SendFormAsync($"{FundPageTests.Fund}/journal/{set}/replace", [("Input.Sum", "180,000"), .. Forms.Day("Input.On", 15, 9, 2017), ("Input.Why", "A digit too many")]);

    [Fact]
    public async Task A_right_sum_that_goes_above_the_budget_is_asked_for_a_reason_too()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();
        await manager.SpendAsync("voluntary-sector", "10", 9, "INV-40");

        var asked = await manager.SendFormAsync($"{FundPageTests.Fund}/journal/{await manager.NewestAsync()}/replace", [("Input.Sum", "7,000,000"), .. Forms.Day("Input.On", 15, 9, 2017), ("Input.Why", "A digit left out")]);

        Assert.Contains("Voluntary sector advocacy", asked.ProblemAt("AboveBecause"), StringComparison.Ordinal);
    }
}
