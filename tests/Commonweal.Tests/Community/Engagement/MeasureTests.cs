using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Engagement;

public sealed class MeasureTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "ENG-02")]
    public async Task A_measure_fills_a_gap()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var lead = await site.SignInAsAsync("engagement-lead");

        var unknown = await lead.FillInAsync("/community/engagement/measure", ("Input.Workstream", "no-such"), ("Input.Aspect", "SelfCare"), ("Input.Measure", "m"), ("Input.Found", "f"), ("Input.Assured", "no"));
        var done = await lead.FillInAsync("/community/engagement/measure", ("Input.Workstream", "elective-care"), ("Input.Aspect", "SelfCare"), ("Input.Measure", "People shown exercises"), ("Input.Found", "40 of 90"), ("Input.Assured", "no"));

        Assert.Equal(["Choose a workstream from the list"], unknown.Problems());
        Assert.Contains("People shown exercises: 40 of 90", done.Body(), StringComparison.Ordinal);
    }
}
