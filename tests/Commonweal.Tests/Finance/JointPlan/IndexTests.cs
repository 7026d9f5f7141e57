using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.JointPlan;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "BUD-06")]
    public async Task Money_activity_and_staff_are_planned_together_by_partner_and_service()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/finance/joint-plan");

        Assert.Contains("9,400 visits", page.Table("Each partner’s plan").Cell("Whittington Health", "Activity planned"), StringComparison.Ordinal);
        Assert.NotEqual("None stated", page.Table("Each service’s plan").Cell("Falls service", "Staff planned, whole-time"));
        Assert.Contains("more than the year before", page.MainText(), StringComparison.Ordinal);
    }
}
