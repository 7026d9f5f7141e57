using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Investments;

public sealed class DecideTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "INV-04")]
    [Trait("Requirement", "INV-05")]
    public async Task A_partner_decides_without_notice_and_is_flagged_not_stopped()
    {
        using var officer = await (await sites.DemonstrationAsync()).SignInAsync("shared-accountable-officer", "Haringey");

        var page = await officer.SendFormAsync("/governance/investments/falls-service-second-phase/decide", [("Input.Result", "WentAhead"), .. Forms.Day("Input.On", 9, 10, 2017), ("Input.Words", "GB 17/80")]);

        Assert.Contains("Decided without notice", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("The decision stands; the partners were to be told first.", page.MainText(), StringComparison.Ordinal);
    }
}
