using Commonweal.Platform.Clock;
using Commonweal.Tests.Finance.Funds;
using Commonweal.Tests.Governance;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Finance;

/// <summary>Journey 3 in the browser: from a contribution to the annual return.</summary>
public sealed class JourneyOfAPoolManagerTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    private const string Fund = FundPageTests.Fund;

    [Fact]
    [Trait("Requirement", "S75-12")]
    [Trait("Requirement", "S75-13")]
    public async Task A_contribution_is_followed_to_spend_forecast_bills_and_both_reports()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        await using var manager = await browser.OpenAsync(site, signIn: "haringey-finance");
        await InTheBrowser.ActAsAsync(manager, "Pooled fund manager");

        await SendAsync(manager, "instalment", [("Partner", "haringey-ccg"), ("Sum", "1,706,250"), ("Reference", "Q3"), ("Words", "Third instalment"), .. OnTheNinth]);
        await SendAsync(manager, "spend", [("Line", "supported-living"), ("Sum", "1,200"), ("Expenditure", "ContractPrice"), ("Reference", "inv-1"), ("Words", "A placement"), .. OnTheNinth]);
        await SendAsync(manager, "move", [("From", "contingency"), ("To", "supported-living"), ("Sum", "10,000"), ("Words", "More help at home")]);
        await manager.GoAsync($"{Fund}/year-end/2017");
        var forecast = await InTheBrowser.MainAsync(manager);
        await manager.GoAsync($"{Fund}/risk-share");
        await manager.Page.Locator("#share").SelectOptionAsync("equal");
        await manager.Page.Locator("#spend-supported-living").FillAsync("12,000,000");
        await manager.FollowAsync(manager.Page.Locator("form.cw-ask button"));
        var bills = await InTheBrowser.MainAsync(manager);
        var quarter = await SendAsync(manager, "reports/2017-q2/give", [("Effectiveness", "More people live in homes of their own")]);
        site.Services.GetRequiredService<PartnershipClock>().StandsAt = new DateOnly(2018, 4, 20);
        var year = await SendAsync(manager, "reports/2017-annual/give", [("Effectiveness", "Fewer people were placed far away")]);

        Assert.Contains("These bills are a forecast", forecast, StringComparison.Ordinal);
        Assert.Contains("In equal parts, Haringey Council would", bills, StringComparison.Ordinal);
        Assert.Contains("As the pool manager gave it to the partners", quarter, StringComparison.Ordinal);
        Assert.Contains("Given on 20 April 2018", year, StringComparison.Ordinal);
        Assert.Empty(manager.Complaints);
    }

    private static (string, string)[] OnTheNinth => [("On.Day", "9"), ("On.Month", "10"), ("On.Year", "2017")];

    /// <summary>Fills in one form of the fund, sends it, and reads where that leads.</summary>
    private static Task<string> SendAsync(BrowserPage manager, string form, (string Field, string Value)[] fields) =>
        InTheBrowser.SendAsync(manager, $"{Fund}/{form}", [.. fields.Select(f => ($"Input.{f.Field}", f.Value))]);
}
