using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Consolidation;

public sealed class StateTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    public async Task A_side_that_corrects_its_own_balance_settles_the_difference(Engine engine)
    {
        using var finance = await (await sites.OnAsync(engine)).SignInAsAsync("whittington-finance");

        var page = await finance.SendFormAsync(
            "/finance/consolidation/state", ("Input.Side", "IsPaid"), ("Input.Other", "islington-council"), ("Input.Service", "reablement"), ("Input.Month", "2017-08"), ("Input.Sum", "96,000"), ("Input.Words", "Found in another account"));

        Assert.DoesNotContain("Whittington Health has said nothing", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("Agreed", page.Table("Each pair of partners").Cell("Islington Council", "Agreed?"));
    }

    [Fact]
    public async Task Every_gap_is_named_at_once()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        Assert.Equal(6, (await finance.SendFormAsync("/finance/consolidation/state", ("Input.Sum", ""))).Problems().Count);
    }
}
