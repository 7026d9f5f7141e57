using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.ControlTotal;

public sealed class ReverseAdjustmentTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Only_one_of_the_two_undoes_it()
    {
        using var other = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await other.SendFormAsync("/finance/control-total/adjustments/1/reverse", ("Words", "No more"));

        Assert.Contains("Only the two partners whose totals change", page.Errors(), StringComparison.Ordinal);
    }
}
