using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.CommissioningIntentions;

[Collection<Reading>]
public sealed class EnterTests(Sites sites)
{
    [Fact]
    public async Task Everything_that_is_missing_is_named_at_once()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await recorder.SendFormAsync("/governance/commissioning-intentions/2019/enter", ("Input.Title", "Foot care"));

        Assert.Equal(["Choose the service", "Choose the workstream", "Say what is to change"], page.Problems().Order(StringComparer.Ordinal));
        Assert.Equal("Foot care", page.Typed("Input.Title"));
    }

    [Fact]
    [Trait("Requirement", "DEC-07")]
    public async Task Nothing_is_entered_for_a_year_that_the_Board_has_agreed()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains("The Board has agreed the intentions for 2018/19.", (await recorder.PageAsync("/governance/commissioning-intentions/2018/enter")).Problems()[0], StringComparison.Ordinal);
    }
}
