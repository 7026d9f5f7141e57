using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Finance.Spend;

[Collection<Reading>]
public sealed class IndexTests(Sites sites)
{
    [Fact]
    [Trait("Requirement", "OPB-01")]
    public async Task A_finance_lead_sees_what_every_partner_paid_by_month_and_where_it_comes_from()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var page = await lead.PageAsync("/finance/spend");
        var csv = await CsvFile.ReadAsync(lead, "/finance/spend?months-format=csv");
        var json = await lead.JsonAsync("/api/spend");

        Assert.Equal(5, page.Table("Files that were taken").First.Count);
        Assert.Equal("Valid rows only", page.Table("Files that were taken").Cell("haringey-2017-08.csv", "State"));
        Assert.Equal(["2017-07", "2017-07", "2017-08", "2017-08", "2017-08"], csv.Column("Month"));
        Assert.Equal(csv.Column("Spend").Sum(decimal.Parse), json.GetProperty("months").EnumerateArray().Sum(m => decimal.Parse(m.GetProperty("sum").GetString()!)));
        Assert.All(json.GetProperty("imports").EnumerateArray(), i => Assert.True(i.GetProperty("isMadeUp").GetBoolean()));
    }

    [Fact]
    [Trait("Requirement", "QUA-03")]
    public async Task Others_see_their_own_organisations_alone_and_strangers_nothing()
    {
        var site = await sites.DemonstrationAsync();
        using var manager = await site.SignInAsAsync("whittington-complaints");
        using var stranger = site.NewVisitor();

        var own = await manager.PageAsync("/finance/spend");
        using var elsewhere = await manager.GetAsync("/finance/spend/haringey-council-2017-08");
        using var turnedAway = await stranger.GetAsync("/finance/spend");

        Assert.Equal(["whittington-2017-07.csv", "whittington-2017-08.csv"], own.Table("Files that were taken").First.Order());
        Assert.Equal(System.Net.HttpStatusCode.NotFound, elsewhere.StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, turnedAway.StatusCode);
    }
}
