using System.Net;

namespace Commonweal.Tests.Partnership.Services;

public sealed class ServiceTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "SCO-02")]
    [Trait("Requirement", "SCO-06")]
    public async Task A_service_says_its_sector_its_area_its_scope_and_which_joint_post_covers_it()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        var text = (await visitor.PageAsync("/partnership/services/rapid-response")).Body!.TextContent;

        Assert.Contains("Social care / integrated", text, StringComparison.Ordinal);
        Assert.Contains("Both boroughs", text, StringComparison.Ordinal);
        Assert.Contains("In scope", text, StringComparison.Ordinal);
        Assert.Contains("Intermediate care lead", text, StringComparison.Ordinal);
        Assert.Contains("Nobody has recorded an assessment of what can be had of it", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_there_is_not_is_not_found()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        using var response = await visitor.GetAsync("/partnership/services/teleportation");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
