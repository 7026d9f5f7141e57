using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Domain.Governance.Decisions;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class TakeStepTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "DEC-06")]
    public async Task Residents_are_engaged_after_the_partners_were_told()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter with steps");
        (string, string)[] engaged = [("Input.Kind", "Engaged"), .. Forms.Day("Input.On", 2, 10, 2017), ("Input.Words", "In two libraries")];

        var early = await way.SendAsync("step", "programme-director", engaged);
        await way.ShareAsync();
        var page = await way.SendAsync("step", "programme-director", engaged);

        Assert.Contains(new SharedFirst().Sentence, early.Errors(), StringComparison.Ordinal);
        Assert.Equal("2 October 2017", page.Table("Steps taken").Cell("Residents and staff engaged", "Day"));
    }
}
