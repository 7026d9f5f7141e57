using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.AgreedAtTheOutset;

public sealed class AgreeTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/governance/agreed-at-the-outset/2018/agree";

    [Fact]
    [Trait("Requirement", "DEC-12")]
    public async Task An_accountable_officer_agrees_for_the_partner_they_act_for_and_not_for_their_other()
    {
        using var officer = await (await sites.DemonstrationAsync()).SignInAsync("shared-accountable-officer", "Haringey");

        var page = await officer.SendFormAsync(Form);

        Assert.Equal(("Agreed", "9 October 2017"), (page.Table("Who has agreed").Cell("Haringey CCG", "This version"), page.Table("Who has agreed").Cell("Haringey CCG", "On")));
        Assert.Equal("Not yet", page.Table("Who has agreed").Cell("Islington CCG", "This version"));
        Assert.Contains("already", (await officer.PageAsync(Form)).Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "DEC-12")]
    public async Task A_recorder_does_not_agree_in_the_place_of_a_chief_executive()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        Assert.Contains("chief executive or accountable officer agrees, and nobody else", (await recorder.PageAsync(Form)).Problems()[0], StringComparison.Ordinal);
    }
}
