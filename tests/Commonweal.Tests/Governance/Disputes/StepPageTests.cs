using System.Net;
using Commonweal.Domain.Governance.Disputes;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Disputes;

public sealed class StepPageTests(Sites sites) : IClassFixture<Sites>
{
    private const string Visits = "/governance/disputes/who-pays-for-evening-visits";

    [Fact]
    [Trait("Requirement", "DIS-01")]
    public async Task It_is_taken_up_offered_and_agreed_and_then_over()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var trust = await site.SignInAsAsync("whittington-chief-executive");
        using var ccg = await site.SignInAsync("shared-accountable-officer", "Haringey CCG");

        var up = await trust.SendFormAsync($"{Visits}/next-stage", ("Input.Words", "The leads had their time."));
        await ccg.SendFormAsync($"{Visits}/offer", ("Input.Words", "Half the cost from October."));
        var page = await trust.SendFormAsync($"{Visits}/agree", ("Input.Words", "We agree."));

        Assert.StartsWith("Chief executives and accountable officers, since 9 October 2017", up.Fact("Stage reached"), StringComparison.Ordinal);
        Assert.Contains("Settled", page.Body(), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("main a.nhsuk-button"), a => Assert.Contains("Put a step right", a.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "DIS-01")]
    public async Task From_chief_executives_on_a_recorder_takes_no_step()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("whittington-recorder");

        await recorder.SendFormAsync($"{Visits}/next-stage", ("Input.Words", "The leads had their time."));
        var page = await recorder.PageAsync($"{Visits}/say");

        Assert.Contains(new StageIsOfLeaders(DisputeStage.ChiefExecutives).Sentence, page.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_that_is_no_side_takes_none_and_there_is_no_other_step()
    {
        using var other = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains(new OnlyPartiesTakeSteps().Sentence, (await other.PageAsync($"{Visits}/say")).Errors(), StringComparison.Ordinal);
        using var response = await other.GetAsync($"{Visits}/sue");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
