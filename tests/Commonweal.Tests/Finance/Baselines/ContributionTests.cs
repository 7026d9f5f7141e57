using Commonweal.Tests.Finance.Funds;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Baselines;

public sealed class ContributionTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "S75-08")]
    public async Task A_contribution_is_agreed_by_who_speaks_for_a_partner_and_not_by_the_pool_manager()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var page = await manager.PageAsync($"{YearPageTests.Page}/contribution");

        Assert.NotEmpty(page.Errors());
        Assert.Null(page.Command());
    }
}
