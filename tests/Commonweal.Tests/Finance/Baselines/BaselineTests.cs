using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Tests.Finance.Funds;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Baselines;

public sealed class BaselineTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_year_that_has_begun_takes_no_baseline_and_a_baseline_says_what_it_rests_on()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        Assert.Contains(new YearHasBegun(new FinancialYear(2017)).Sentence, (await manager.PageAsync($"{FundPageTests.Fund}/years/2017/baseline")).Errors(), StringComparison.Ordinal);
        Assert.Contains("Say what activity, performance, costs and demand it rests on", (await manager.SendFormAsync($"{YearPageTests.Page}/baseline", ("Input.Commitments", "1"))).Errors(), StringComparison.Ordinal);
    }
}
