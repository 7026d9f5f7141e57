using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Baselines;

public sealed class ContributionTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "S75-08")]
    public async Task Nobody_agrees_a_contribution_for_another()
    {
        using var stranger = await (await sites.DemonstrationAsync()).SignInAsAsync("islington-recorder");

        Assert.NotEmpty((await stranger.PageAsync($"{YearPageTests.Page}/contribution")).Errors());
    }
}
