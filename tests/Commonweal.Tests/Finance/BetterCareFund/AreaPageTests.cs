using System.Net;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.BetterCareFund;

public sealed class AreaPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "F-L11")]
    public async Task The_board_sees_every_arrangement_under_section_75_of_its_area_and_what_each_waits_for_and_does_nothing_there()
    {
        var site = await sites.DemonstrationAsync();
        using var visitor = site.NewVisitor();
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        var page = await visitor.PageAsync($"{CareFundForms.List}/haringey");

        Assert.Equal("Haringey Health and Wellbeing Board", page.Heading());
        Assert.Contains("Nobody has said who leads", page.Table("Arrangements under section 75").Cell("Older people and the Better Care Fund", "Waits for"), StringComparison.Ordinal);
        Assert.Contains("Live", page.Table("Arrangements under section 75").Column("State"));
        Assert.False((await recorder.PageAsync($"{CareFundForms.List}/haringey")).HasForm());
    }

    [Fact]
    public async Task An_area_without_any_is_told_of_the_duty_and_one_that_is_none_is_not_there()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("The board has a duty to encourage them", (await visitor.PageAsync($"{CareFundForms.List}/islington")).MainText(), StringComparison.Ordinal);
        await visitor.PageAsync($"{CareFundForms.List}/camden", HttpStatusCode.NotFound);
    }
}
