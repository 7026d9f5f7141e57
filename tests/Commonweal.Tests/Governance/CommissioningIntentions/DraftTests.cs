using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.CommissioningIntentions;

[Collection<Reading>]
public sealed class DraftTests(Sites sites)
{
    [Fact]
    [Trait("Requirement", "DEC-07")]
    public async Task Partners_see_of_each_intention_which_group_works_it_up_and_what_it_lacks()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var table = (await recorder.PageAsync("/governance/commissioning-intentions/2018/draft?asAt=2017-08-01")).Table("Intentions");

        Assert.Equal("Care Closer to Home workstream", table.Cell("Diabetes clinics near home", "Delivery group"));
        Assert.Equal("local people have had no part in it; its delivery group has not worked it up", table.Cell("Diabetes clinics near home", "What is missing"));
    }
}
