using Commonweal.Domain.Community.Pledges;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Pledges;

public sealed class MakeTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_partner_pledges_for_itself_alone()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        using var team = await site.SignInAsAsync("programme-director");

        var empty = await recorder.FillInAsync("/community/pledges/make");
        var done = await recorder.FillInAsync("/community/pledges/make", ("Input.Text", "We will mend the lift."), ("Input.GivenBy", "Leader of the council"), ("Input.Statement", "near-home"));
        var refused = await team.PageAsync("/community/pledges/make");

        Assert.Equal(["Enter the pledge", "Say who gives it"], empty.Problems().Order(StringComparer.Ordinal));
        Assert.Contains("Haringey", done.Table("Pledges").Cell("We will mend the lift.", "Whose"), StringComparison.Ordinal);
        Assert.StartsWith("Each organisation pledges for itself, and you are acting for", refused.Problems()[0], StringComparison.Ordinal);
        Assert.Contains(new EachPledgesForItself("").WhoCouldMend, refused.Body(), StringComparison.Ordinal);
    }
}
