using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Incentives;

public sealed class IncentivePageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "BUD-07")]
    public async Task An_incentive_leads_to_the_target_that_says_whether_it_was_reached()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/finance/incentives/home-sooner-after-hospital");

        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/partnership/targets/tgt-u.1");
        Assert.Contains("Haringey CCG", page.MainText(), StringComparison.Ordinal);
    }
}
