using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Domain.Partnership.Agreements;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class RequireBodyTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "DEC-05")]
    public async Task A_board_that_only_advises_cannot_be_asked_to_approve()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter with bodies");

        Assert.Contains(new BodyOnlyAdvises("Haringey Health and Wellbeing Board").Sentence, (await way.RequireAsync("haringey-health-and-wellbeing-board")).Errors(), StringComparison.Ordinal);
        Assert.Equal("Must approve", (await way.RequireAsync("haringey-cabinet")).Table("Every body").Cell("Haringey Council Cabinet", "Asked for"));
    }
}
