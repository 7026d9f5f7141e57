using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

[Trait("Requirement", "S75-14")]
public sealed class SpecificationTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task One_specification_tells_its_shared_outcomes_and_who_is_under_it_or_not_yet()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync($"{FundPageTests.Fund}/specification");

        Assert.Contains("Better outcomes.", page.MainText(), StringComparison.Ordinal);
        var providers = page.Table("Providers, and whether they are under it");
        Assert.Equal("Not yet under it", providers.Cell("Corner Kitchen Co-operative", "Standing"));
        Assert.Equal("Day opportunities", providers.Cell("Alder House Day Services", "Leads"));
        Assert.Equal("£214,300.37", providers.Cell("Brook Lane Employment Support", "Paid on to it this year"));
        Assert.Contains("\"isUnderIt\":false", await visitor.TextAsync("/api/funds/learning-disabilities/specification"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fund_without_one_says_so()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("No specification is entered", (await visitor.PageAsync("/finance/funds/older-people/specification")).MainText(), StringComparison.Ordinal);
    }
}
