using Commonweal.Tests.Finance.Funds;
using Commonweal.Tests.Finance.OpenBook;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance;

public sealed class MoneyAwaitsMineTests(Sites sites) : IClassFixture<Sites>
{
    private const string Variation = "say whether Haringey Council agrees to";

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public async Task Figures_that_were_sent_wait_for_the_signature_of_a_finance_lead_who_did_not_send_them()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        using var lead = await site.FinanceLeadAsync();
        const string unsent = "Haringey Council’s figures of September 2017 have not been sent";
        Assert.Contains(unsent, await ForMeAsync(recorder), StringComparison.Ordinal);

        await recorder.SubmitBookAsync((await recorder.WorkbookAsync()).Filled(Books.September));

        Assert.DoesNotContain(unsent, await ForMeAsync(recorder), StringComparison.Ordinal);
        Assert.Contains("Haringey Council’s figures of September 2017 wait for your signature", await ForMeAsync(lead), StringComparison.Ordinal);
        Assert.DoesNotContain("wait for your signature", await ForMeAsync(recorder), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "S75-08")]
    public async Task A_variation_waits_for_a_partner_until_it_has_agreed_and_a_report_for_the_pool_manager()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var council = await site.SignInAsAsync("haringey-recorder");
        using var manager = await site.PoolManagerAsync();
        Assert.Contains(Variation, await ForMeAsync(council), StringComparison.Ordinal);

        await council.SendFormAsync($"{FundPageTests.Fund}/variations/1", ("Input.Minute", "Cabinet member signing, 3 October"));

        Assert.DoesNotContain(Variation, await ForMeAsync(council), StringComparison.Ordinal);
        Assert.DoesNotContain("every partner has agreed to", await ForMeAsync(manager), StringComparison.Ordinal);
        using var ccg = await site.SignInAsync("shared-accountable-officer", "Haringey");
        await ccg.SendFormAsync($"{FundPageTests.Fund}/variations/1", ("Input.Minute", "GB 17/91"));
        Assert.Contains("every partner has agreed to", await ForMeAsync(manager), StringComparison.Ordinal);
        Assert.Contains("Quarterly report, quarter 2 of 2017/18", await ForMeAsync(manager), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quarter_of_the_better_care_fund_waits_for_the_recorder_of_the_areas_council_and_a_month_for_the_team()
    {
        var site = await sites.DemonstrationAsync();
        using var council = await site.SignInAsAsync("haringey-recorder");
        using var trust = await site.SignInAsAsync("whittington-recorder");
        using var director = await site.SignInAsAsync("programme-director");

        Assert.Contains("Better Care Fund report of quarter 1", await AllForMeAsync(council), StringComparison.Ordinal);
        Assert.DoesNotContain("Better Care Fund report", await AllForMeAsync(trust), StringComparison.Ordinal);
        Assert.Contains("Monthly figures", (await director.PageAsync("/today")).MainText(), StringComparison.Ordinal);
    }

    private static async Task<string> AllForMeAsync(Visitor visitor) => string.Join(' ', (await visitor.PageAsync("/today")).QuerySelectorAll("ol.cw-todo").Select(list => list.TextContent));

    private static async Task<string> ForMeAsync(Visitor visitor) => (await visitor.PageAsync("/today")).QuerySelector("ol.cw-todo")?.TextContent ?? "";
}
