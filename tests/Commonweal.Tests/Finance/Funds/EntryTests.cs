using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class EntryTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_set_shows_both_its_sides_and_dates_and_says_that_it_is_made_up()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync($"{FundPageTests.Fund}/journal/4");

        Assert.Equal("£793,029.21", page.Table("Its postings").Cell("Spent on Supported living", "Sum"));
        Assert.Equal("−£793,029.21", page.Table("Its postings").Cell("Held by the host", "Sum"));
        Assert.Equal("30 April 2017", page.Fact("Belongs to"));
        Assert.NotNull(page.QuerySelector(".cw-made-up"));
    }

    [Fact]
    public async Task A_set_of_a_later_day_is_shown_as_still_to_come_and_the_fund_names_it()
    {
        var site = await sites.DemonstrationAsync();
        using var visitor = site.NewVisitor();
        var set = await site.VariationToComeAsync("day-opportunities", "3,000");

        var page = await visitor.PageAsync(set);
        var fund = await visitor.PageAsync(FundPageTests.Fund);

        Assert.Contains("It is posted and still to come: it counts from 1 November 2017 on.", page.MainText(), StringComparison.Ordinal);
        Assert.NotNull(fund.QuerySelector($"main a[href='{set}']"));
    }
}
