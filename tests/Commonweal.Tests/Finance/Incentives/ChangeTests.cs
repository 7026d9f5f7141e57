using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Incentives;

public sealed class ChangeTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Once_agreed_it_is_never_without_its_sum_or_who_agreed()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await director.SendFormAsync("/finance/incentives/home-sooner-after-hospital/change", ("Input.Sum", ""), ("Input.Words", "The sum is open again"));

        Assert.Contains("leave it being shaped", page.Errors(), StringComparison.Ordinal);
        Assert.Contains("The sum is open again", page.MainText(), StringComparison.Ordinal);
    }
}
