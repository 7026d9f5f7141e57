using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class FollowTests(Sites sites) : IClassFixture<Sites>
{
    private const string Follow = $"{FundPageTests.Fund}/follow";

    [Fact]
    [Trait("Requirement", "S75-10")]
    public async Task Each_payment_is_followed_to_who_paid_to_the_penny_and_a_ring_fence_to_its_origin()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync(Follow);
        var csv = await CsvFile.ReadAsync(visitor, $"{Follow}?format=csv");

        decimal Total(string column) => csv.Column(column).Sum(s => decimal.Parse(s, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Total("Spent"), Total("Haringey Council") + Total("Haringey CCG"));
        Assert.Equal("£0", page.Table("Each line, and who paid for it").Cell("Annual health checks", "Haringey Council"));
        Assert.Equal("−£0.01", page.Table("The whole fund, and who paid for it").Cell("Haringey Council", "Pennies between the two"));
        Assert.Equal($"{FundPageTests.Fund}/journal/4", page.Table("Each payment, and who paid for it").Link("4", "Set"));
    }

    [Fact]
    [Trait("Requirement", "S75-10")]
    public async Task What_a_partner_paid_for_is_its_share_of_the_pool_its_ring_fences_and_pennies()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var whole = (await visitor.PageAsync(Follow)).Table("The whole fund, and who paid for it");

        decimal Pounds(string column) => decimal.Parse(whole.Cell("Haringey CCG", column).Replace("£", "", StringComparison.Ordinal).Replace('−', '-'), System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(Pounds("Paid for, payment by payment"), Pounds("Its share of all pooled spend at once") + Pounds("Its own ring fences") + Pounds("Pennies between the two"));
    }

    [Fact]
    [Trait("Requirement", "S75-10")]
    public async Task The_flow_is_drawn_with_its_sentence_and_its_numbers()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync(Follow);
        var csv = await CsvFile.ReadAsync(visitor, $"{Follow}?flow=csv");

        Assert.Contains("\"type\":\"sankey\"", page.QuerySelector("#flow-options")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Of £13,909,117.16 spent, Haringey Council paid £10,327,210.71 and Haringey CCG paid", page.QuerySelector("#flow-sentence")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Supported living", csv.Column("To"));
    }

    [Fact]
    [Trait("Requirement", "S75-14")]
    public async Task From_a_line_with_a_lead_provider_one_opens_whom_that_paid()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync(Follow);
        var lines = page.Table("Each line, and who paid for it");
        var opened = await visitor.PageAsync(lines.Link("Day opportunities", "Of it, paid on by its lead provider")!);
        var payees = opened.Table("Whom the lead provider paid");

        Assert.Equal("£310,420.42 to 2 providers", lines.Cell("Day opportunities", "Of it, paid on by its lead provider"));
        Assert.Equal("", lines.Cell("Supported living", "Of it, paid on by its lead provider"));
        Assert.Contains("its lead provider paid £310,420.42 to 2 providers.", page.QuerySelector("#flow-sentence")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.Table("Who paid for what in 2017/18").Column("Of it, paid on by its lead provider").Count(c => c.EndsWith("to 2 providers", StringComparison.Ordinal)));
        Assert.Equal("£214,300.37", payees.Cell("Brook Lane Employment Support", "Paid on to it"));
        Assert.Contains("£214,300.37", (await visitor.PageAsync(payees.Link("Brook Lane Employment Support", "Paid on to it")!)).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fund_that_spent_nothing_says_so()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("Nothing was spent from this fund by 9 October 2017", (await visitor.PageAsync("/finance/funds/mental-health/follow")).MainText(), StringComparison.Ordinal);
        Assert.Contains("Nothing was spent from this fund", (await visitor.PageAsync("/finance/funds/older-people/follow")).MainText(), StringComparison.Ordinal);
    }
}
