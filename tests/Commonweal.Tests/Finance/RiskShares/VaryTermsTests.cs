using Commonweal.Tests.Finance.Funds;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.RiskShares;

public sealed class VaryTermsTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = $"{RiskSharePageTests.Page}/vary";

    [Fact]
    public async Task Every_fault_of_the_steps_is_said_at_once_beside_its_field()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var errors = (await manager.SendFormAsync(
            Form, ("Input.Over[0].How", "percents"), ("Input.Over[0].Shares", "60; 30"), ("Input.Over[1].How", "contributions"), ("Input.Under[0].How", "capped"), ("Input.Under[0].Shares", "none; none"))).Errors();

        Assert.Contains("that make 100: such as 60; 40", errors, StringComparison.Ordinal);
        Assert.Contains("Only the last step has no top", errors, StringComparison.Ordinal);
        Assert.Contains("Enter the most in pounds that each of", errors, StringComparison.Ordinal);
        Assert.Contains("Say why", errors, StringComparison.Ordinal);
        Assert.Contains("Say how an overspend is shared", (await manager.SendFormAsync(Form)).Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_who_is_not_the_pool_manager_is_told_who_could()
    {
        using var council = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains("Only the pool manager of Learning disabilities does this", (await council.PageAsync(Form)).Errors(), StringComparison.Ordinal);
    }
}
