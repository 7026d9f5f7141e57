using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.AssuranceMeetings;

[Collection<Reading>]
public sealed class IndexTests(Sites sites)
{
    [Fact]
    [Trait("Requirement", "DEC-11")]
    public async Task Each_joint_meeting_says_its_place_or_programme_and_which_contract_meetings_it_replaced()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/governance/assurance-meetings");
        var json = await visitor.JsonAsync("/api/assurance-meetings");

        Assert.Equal(("Place: Haringey", "2"), (page.Table("Joint meetings").Cell("Haringey assurance meeting", "About"), page.Table("Joint meetings").Cell("Haringey assurance meeting", "Contract meetings replaced")));
        Assert.Equal("Haringey assurance meeting", page.Table("Contract meetings that are no longer held").Cell("Mental health contract meeting", "Replaced by"));
        Assert.Equal(2, json.GetArrayLength());
    }
}
