using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.ControlTotal;

public sealed class AgreeAdjustmentTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task What_both_agreed_is_not_agreed_again()
    {
        using var trust = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var page = await trust.SendFormAsync("/finance/control-total/adjustments/1/agree", ("Words", "Board, item 2"));

        Assert.Contains("To undo it, reverse it", page.Errors(), StringComparison.Ordinal);
    }
}
