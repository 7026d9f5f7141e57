using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.CommissioningIntentions;

[Collection<Reading>]
public sealed class AddTests(Sites sites)
{
    [Fact]
    public async Task What_the_Board_has_agreed_takes_no_further_entry()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await recorder.PageAsync("/governance/commissioning-intentions/2018/draft/diabetes-clinics-near-home/add");

        Assert.False(page.HasForm());
        Assert.Contains("What changes now goes into those of the next year.", page.Problems()[0], StringComparison.Ordinal);
    }
}
