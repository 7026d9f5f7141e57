using Commonweal.Tests.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Reports;

public sealed class MemorandumTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "S75-12")]
    public async Task The_account_casts_and_equals_what_the_host_holds_by_the_ledger()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync($"{FundPageTests.Fund}/memorandum/2017");

        Assert.Equal("The account casts and equals the ledger.", page.Fact("Check"));
        Assert.Equal(page.Fact("Held by the host"), page.Table("Each partner’s part").Cell("Total", "Carried forward"));
        Assert.Contains("There is nothing to account for", (await visitor.PageAsync("/finance/funds/older-people/memorandum/2017")).MainText(), StringComparison.Ordinal);
    }
}
