using System.Globalization;
using Commonweal.Tests.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.RiskShares;

public sealed class RiskSharePageTests(Sites sites) : IClassFixture<Sites>
{
    internal const string Page = $"{FundPageTests.Fund}/risk-share";

    [Fact]
    [Trait("Requirement", "S75-13")]
    public async Task The_terms_are_read_out_in_words_with_over_and_under_apart()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var text = (await visitor.PageAsync(Page)).MainText();

        Assert.Contains("up to 2% it is shared in proportion to what each put into the pool; up to 5% it is shared 50% to Haringey Council and 50% to Haringey CCG", text, StringComparison.Ordinal);
        Assert.Contains("What is under is shared in proportion to what each put into the pool.", text, StringComparison.Ordinal);
        Assert.Contains("is not shared: each line falls on the partner whose money it was", (await visitor.PageAsync("/finance/funds/violence-against-women-and-girls/risk-share")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "S75-13")]
    public async Task Another_outturn_gives_other_bills_with_workings_and_writes_nothing()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        var before = await visitor.TextAsync("/api/funds/learning-disabilities/journal");

        var page = await visitor.PageAsync($"{Page}?share=host&spend-supported-living=12,000,000&spend-residential-care=7,820,000");

        Assert.Equal("£0", page.Table("Each partner’s bill: the host bears all").Cell("Haringey CCG", "Then owes"));
        Assert.Contains("Haringey Council alone bears", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("The host bears all, Haringey Council would owe", page.QuerySelector("#what-if-sentence")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await visitor.TextAsync("/api/funds/learning-disabilities/journal"));
    }

    [Fact]
    [Trait("Requirement", "S75-13")]
    public async Task A_payment_of_the_month_under_way_is_not_multiplied_in_the_forecast()
    {
        var site = await sites.DemonstrationAsync();
        using var manager = await site.PoolManagerAsync();
        var before = await ForecastAsync(manager);
        var aMonthAndAHundred = Math.Floor(before / 12) + 100;

        await manager.SpendAsync("residential-care", aMonthAndAHundred.ToString(CultureInfo.InvariantCulture), 10, "OCT-1", 3);

        Assert.InRange(await ForecastAsync(manager) - before, 99, 100);
    }

    private static async Task<decimal> ForecastAsync(Visitor visitor) =>
        decimal.Parse((await visitor.PageAsync(Page)).QuerySelector("#spend-residential-care")!.GetAttribute("value")!, CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_sum_that_cannot_be_read_is_said_beside_its_field_and_stays_as_typed()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync($"{Page}?spend-supported-living=lots");

        Assert.Equal("lots", page.QuerySelector("#spend-supported-living")!.GetAttribute("value"));
        Assert.Contains("This is not a sum", page.QuerySelector("#spend-supported-living-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bars_can_be_had_as_numbers_for_each_partner_and_way_to_share()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await CsvFile.ReadAsync(visitor, $"{Page}?share=equal&figure=csv");

        Assert.Equal(["As agreed", "Pro rata", "In equal parts", "The host bears all", "No risk share"], csv.Column("Way to share").Distinct());
    }

    [Fact]
    public async Task A_fund_without_sums_or_terms_says_so()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var text = (await visitor.PageAsync("/finance/funds/older-people/risk-share")).MainText();

        Assert.Contains("The partners have agreed no terms.", text, StringComparison.Ordinal);
        Assert.Contains("There are no sums to try it on", text, StringComparison.Ordinal);
    }
}
