using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class PoolTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = $"{FundPageTests.Fund}/pool";
    private const string Variation = $"{FundPageTests.Fund}/variations/2";

    [Theory, BothDatabases]
    [Trait("Requirement", "S75-06")]
    public async Task A_ring_fence_is_lifted_from_a_day_and_an_invoice_of_both_is_split_by_the_days_of_its_service(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var manager = await site.PoolManagerAsync();
        await LiftAsync(site, manager);

        var fund = await manager.PageAsync(FundPageTests.Fund);
        var invoice = await InvoiceTests.SendAsync(manager, "health-checks-pooled", "300", (22, 8), (20, 9), "HC-1");
        var entry = await manager.PageAsync($"{FundPageTests.Fund}/journal/{await manager.NewestAsync()}");

        Assert.Equal("Ring-fenced, to 31 August 2017", fund.Table("Lines").Cell("Annual health checks", "Part"));
        Assert.Equal(["£60,000", "Pool"], new[] { "Budget", "Part" }.Select(c => fund.Table("Lines").Cell("Annual health checks, pooled", c)));
        Assert.Equal("£82,000", fund.Table("Contributions of 2017/18").Cell("Haringey CCG", "Ring-fenced"));
        Assert.Contains("10 of its 30 days are before 1 September 2017: £100 is ring-fenced money of Haringey CCG, and £200 is pooled.", invoice.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["£100", "£200"], new[] { "Annual health checks", "Annual health checks, pooled" }.Select(l => entry.Table("Its postings").Cell($"Spent on {l}", "Sum")));
    }

    [Fact]
    public async Task What_is_in_the_pool_what_the_law_keeps_out_and_more_than_the_budget_do_not_come_in()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        Assert.Contains(new InThePoolAlready("Supported living").Sentence, (await PutAsync(manager, "supported-living", "1")).Errors(), StringComparison.Ordinal);
        Assert.Contains(new KeptOutOfPools("Surgery", "").Sentence, (await PutAsync(manager, "dental-surgery", "1")).Errors(), StringComparison.Ordinal);
        Assert.Contains("this would take more", (await PutAsync(manager, "transport", "655,000.01")).Errors(), StringComparison.Ordinal);
        Assert.Contains(new SumIsNought().Sentence, (await PutAsync(manager, "transport", "0")).Errors(), StringComparison.Ordinal);
    }

    private static async Task LiftAsync(TestSite site, Visitor manager)
    {
        using var council = await site.SignInAsAsync("haringey-recorder");
        using var ccg = await site.SignInAsync("shared-accountable-officer", "Haringey");
        await PutAsync(manager, "health-checks", "60,000");
        await council.SendFormAsync(Variation, ("Input.Minute", "Cabinet member signing, 3 October"));
        await ccg.SendFormAsync(Variation, ("Input.Minute", "GB 17/93"));
        Assert.Contains("Every partner agreed, and it is posted", (await manager.SendFormAsync(Variation)).MainText(), StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> PutAsync(Visitor manager, string line, string sum) =>
        manager.SendFormAsync(Form, [("Input.Line", line), ("Input.Sum", sum), .. Forms.Day("Input.From", 1, 9, 2017), ("Input.Words", "Joint executive team, 2 October, item 5")]);
}
