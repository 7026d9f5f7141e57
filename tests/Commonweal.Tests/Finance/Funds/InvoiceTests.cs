using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class InvoiceTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "S75-06")]
    public async Task Days_before_the_fund_was_pooled_stay_outside_it()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var page = await SendAsync(manager, "supported-living", "310", (1, 9), (30, 9), "SL-1");
        var early = await SendAsync(manager, "supported-living", "100", (22, 3), (31, 3), "SL-2");

        Assert.Contains("All its days are on or after 1 April 2017.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(new AlignedSpendsItsOwn("Supported living", "Haringey Council").Sentence, early.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_split_invoice_that_was_wrong_is_replaced_in_the_same_proportion()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        await SendAsync(manager, "supported-living", "100", (1, 9), (10, 9), "SL-3");
        var number = await manager.NewestAsync();
        await manager.SendFormAsync($"{FundPageTests.Fund}/journal/{number}/replace", [("Input.Sum", "90"), .. Forms.Day("Input.On", 15, 9, 2017), ("Input.Why", "A credit was left out")]);

        Assert.Equal("£90", (await manager.PageAsync($"{FundPageTests.Fund}/journal/{await manager.NewestAsync()}")).Table("Its postings").Cell("Spent on Supported living", "Sum"));
    }

    [Fact]
    public async Task An_invoice_whose_service_ends_before_it_begins_says_so_with_nothing_lost()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var page = await SendAsync(manager, "supported-living", "100", (10, 9), (1, 9), "SL-4");

        Assert.Contains(new ServiceEndsBeforeItBegins(new(2017, 9, 10)).Sentence, page.Errors(), StringComparison.Ordinal);
        Assert.Equal("SL-4", page.Typed("Input.Reference"));
    }

    internal static Task<AngleSharp.Html.Dom.IHtmlDocument> SendAsync(Visitor manager, string line, string sum, (int Day, int Month) from, (int Day, int Month) to, string reference) => manager.SendFormAsync(
        $"{FundPageTests.Fund}/invoice",
        [
            ("Input.Line", line), ("Input.Sum", sum), .. Forms.Day("Input.From", from.Day, from.Month, 2017), .. Forms.Day("Input.To", to.Day, to.Month, 2017), ("Input.Expenditure", "ContractPrice"), ("Input.Reference", reference),
            ("Input.Words", "Health checks"),
        ]);
}
