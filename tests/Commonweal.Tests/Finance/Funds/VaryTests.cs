using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class VaryTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_variation_is_put_to_every_partner_and_nought_is_none()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();
        (string, string)[] undated = [("Input.Line", "supported-living"), ("Input.How", "EveryYear"), ("Input.Words", "Fewer people came")];
        (string, string)[] form = [.. undated, .. Forms.Day("Input.From", 9, 10, 2017)];

        Assert.Contains(new VariationIsNought().Sentence, (await manager.SendFormAsync($"{FundPageTests.Fund}/vary", [.. form, ("Input.Sum", "0")])).Errors(), StringComparison.Ordinal);
        Assert.Contains("Enter a day from 1 April 2017 on", (await manager.SendFormAsync($"{FundPageTests.Fund}/vary", [.. undated, ("Input.Sum", "-20,000"), .. Forms.Day("Input.From", 1, 11, 2011)])).Errors(), StringComparison.Ordinal);
        Assert.Contains("−£20,000 for Supported living: agreed by 0 of 2, not posted", (await manager.SendFormAsync($"{FundPageTests.Fund}/vary", [.. form, ("Input.Sum", "-20,000")])).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variation_that_leaves_less_than_nothing_of_a_line_is_refused()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var page = await VaryAsync(manager, "voluntary-sector", "-186,500.01");

        Assert.Contains(new LessThanNothingLeft("Voluntary sector advocacy", new Money(18_650_000), new FinancialYear(2017)).Sentence, page.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_very_same_variation_is_not_put_twice_while_it_is_open_and_the_first_is_linked()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();
        await VaryAsync(manager, "day-opportunities", "1,234");

        var again = await VaryAsync(manager, "day-opportunities", "1,234");
        var first = await manager.PageAsync(again.QuerySelector(".nhsuk-error-summary a[href*='/variations/']")!.GetAttribute("href")!);

        Assert.Contains(new VariationPutAlready(1, "").Sentence, again.Errors(), StringComparison.Ordinal);
        Assert.Equal("£1,234 more for Day opportunities", first.Heading());
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> VaryAsync(Visitor manager, string line, string sum) => manager.SendFormAsync(
        $"{FundPageTests.Fund}/vary", [("Input.Line", line), ("Input.How", "EveryYear"), ("Input.Words", "More people came"), ("Input.Sum", sum), .. Forms.Day("Input.From", 9, 10, 2017)]);
}
