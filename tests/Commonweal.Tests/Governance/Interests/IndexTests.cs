using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Interests;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "COI-02")]
    [Trait("Requirement", "LAW-23")]
    public async Task The_register_shows_interests_with_the_bodies_sat_on_for_six_months_after_they_ended()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = (await visitor.PageAsync("/governance/interests")).Body();

        Assert.Contains("Accountable Officer of two clinical commissioning groups", page, StringComparison.Ordinal);
        Assert.Contains("Wellbeing Partnership Board", page, StringComparison.Ordinal);
        Assert.Contains("20 July 2017, after more than 28 days", page, StringComparison.Ordinal);
        Assert.Contains("Trustee of a hospice in Islington.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Member of a patients' group", page, StringComparison.Ordinal);
        Assert.Contains("Member of a patients' group", await visitor.TextAsync("/governance/interests?asAt=2017-08-28&format=csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("Trustee of a hospice", await visitor.TextAsync("/governance/interests?asAt=2018-03-01&format=csv"), StringComparison.Ordinal);
    }
}
