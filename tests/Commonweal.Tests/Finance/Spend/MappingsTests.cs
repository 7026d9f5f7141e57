using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Finance.Spend;

[Collection<Reading>]
public sealed class MappingsTests(Sites sites)
{
    [Fact]
    public async Task Each_source_says_how_it_is_read()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var table = (await lead.PageAsync("/finance/spend/mappings")).Table("Mappings in use");

        Assert.Equal(3, table.First.Count);
        Assert.Contains("Date: Date paid. Amount: Net amount.", table.Cell("Haringey Council’s ledger", "Headings"), StringComparison.Ordinal);
    }
}
