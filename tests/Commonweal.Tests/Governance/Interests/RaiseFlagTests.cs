using Commonweal.Tests.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Interests;

public sealed class RaiseFlagTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/governance/interests/flags/raise";

    [Fact]
    [Trait("Requirement", "COI-01")]
    public async Task A_pool_manager_flags_a_conflict_which_goes_to_the_next_joint_executive_team_and_shows_on_the_fund_without_names()
    {
        var site = await sites.DemonstrationAsync();
        using var manager = await site.PoolManagerAsync();
        using var resident = site.NewVisitor();

        var page = await manager.SendFormAsync(Form, ("Input.Fund", "learning-disabilities"), ("Input.Nature", "Financial"), ("Input.Concerns", "A member of the buying team"), ("Input.Words", "A sister runs a home that bids"));
        var agenda = await resident.PageAsync("/governance/meetings/joint-executive-team-2017-10-12");
        var fund = (await resident.PageAsync("/finance/funds/learning-disabilities")).Body();

        Assert.Equal("Financial", page.Table("Flags").Cell("Learning disabilities", "Nature"));
        Assert.Contains("A conflict of interest in the fund for learning disabilities", agenda.Body(), StringComparison.Ordinal);
        Assert.Contains("A conflict of interest was flagged to the Joint Executive Team on 9 October 2017.", fund, StringComparison.Ordinal);
        Assert.DoesNotContain("sister", agenda.Body() + fund, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "COI-01")]
    public async Task Whoever_neither_manages_nor_leads_a_fund_flags_nothing()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        Assert.Contains("The pool manager or the lead commissioner", (await recorder.PageAsync(Form)).Problems()[0], StringComparison.Ordinal);
    }
}
