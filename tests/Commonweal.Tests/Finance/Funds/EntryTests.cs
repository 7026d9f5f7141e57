using Commonweal.Tests.Partnership;

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
}
