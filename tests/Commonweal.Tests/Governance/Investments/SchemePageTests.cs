using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Investments;

public sealed class SchemePageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "INV-02")]
    [Trait("Requirement", "INV-06")]
    public async Task Parts_are_summed_and_the_local_share_alone_counts()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var second = await visitor.PageAsync("/governance/investments/falls-service-second-phase");
        var scanner = await visitor.PageAsync("/governance/investments/new-scanner");

        Assert.Contains("Its 2 parts of the same service and year come to £270,000 at most, which is over £250,000.", second.MainText(), StringComparison.Ordinal);
        Assert.Contains("It comes to £240,000 at most, which is not over £250,000.", scanner.MainText(), StringComparison.Ordinal);
    }
}
