using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Plans;

public sealed class EditTests(Sites sites) : IClassFixture<Sites>
{
    private const string Plan = "/partnership/plans/haringey-council-transformation";

    [Fact]
    public async Task A_partner_says_that_the_others_have_now_seen_its_plan_in_full()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        await recorder.SendFormAsync($"{Plan}/edit", [("Input.Shared", "InFull")]);

        Assert.Contains("Shown in full", (await recorder.PageAsync(Plan)).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_partner_is_refused()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        Assert.Contains("speaks for itself", (await recorder.SendFormAsync($"{Plan}/edit", [("Input.Shared", "InFull")])).Errors(), StringComparison.Ordinal);
    }
}
