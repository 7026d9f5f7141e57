using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Engagement;

public sealed class ActivityPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "ENG-05")]
    [Trait("Requirement", "ENG-07")]
    public async Task It_leads_to_its_decision_and_the_decision_leads_back()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = (await visitor.PageAsync("/community/engagement/musculoskeletal-listening"));
        var decision = await visitor.PageAsync("/governance/decisions/musculoskeletal-shift");

        Assert.Contains("Housing said", page.Body(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/governance/decisions/musculoskeletal-shift']"));
        Assert.NotNull(page.QuerySelector("main a[href='/partnership/targets/tgt-6.4']"));
        Assert.NotNull(decision.QuerySelector("main a[href='/community/engagement/musculoskeletal-listening']"));
    }
}
