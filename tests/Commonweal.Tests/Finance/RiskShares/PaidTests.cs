using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;
using Commonweal.Tests.Finance.Funds;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.RiskShares;

public sealed class PaidTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Nothing_is_paid_that_was_not_invoiced()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var page = await manager.SendFormAsync($"{YearEndPageTests.Page}/paid", [("Input.Partner", "haringey-ccg"), .. Forms.Day("Input.On", 9, 10, 2017)]);

        Assert.Contains(new NotInvoiced("Haringey CCG", new FinancialYear(2017)).Sentence, page.Errors(), StringComparison.Ordinal);
    }
}
