using Commonweal.Platform.Clock;
using Commonweal.Tests.Finance.Funds;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

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
        await using var manager = await browser.OpenAsync(site, signIn: "haringey-finance", javaScript: false);
        await manager.GoAsync("/acting");
        await manager.Page.GetByLabel("Pooled fund manager").First.CheckAsync();
        await manager.Page.Locator("main form button[type=submit]").First.ClickAsync();

        await SendAsync(manager, "instalment", ("Sum", "1,706,250"), ("Reference", "Q3"), ("Words", "Third instalment"), ("Partner", "haringey-ccg"), ("On", "9"));
        await SendAsync(manager, "spend", ("Line", "supported-living"), ("Sum", "1,200"), ("Expenditure", "ContractPrice"), ("Reference", "inv-1"), ("Words", "A placement"), ("On", "9"));
        await SendAsync(manager, "move", ("From", "contingency"), ("To", "supported-living"), ("Sum", "10,000"), ("Words", "More help at home"));
        await manager.GoAsync($"{Fund}/year-end/2017");
        var forecast = await MainAsync(manager);
        await manager.GoAsync($"{Fund}/risk-share");
        await manager.Page.Locator("#share").SelectOptionAsync("equal");
        await manager.Page.Locator("#spend-supported-living").FillAsync("12,000,000");
        await manager.Page.Locator("form.cw-ask button").ClickAsync();
        var bills = await MainAsync(manager);
        await SendAsync(manager, "reports/2017-q2/give", ("Effectiveness", "More people live in homes of their own"));
        var quarter = await MainAsync(manager);
        site.Services.GetRequiredService<PartnershipClock>().StandsAt = new DateOnly(2018, 4, 20);
        await SendAsync(manager, "reports/2017-annual/give", ("Effectiveness", "Fewer people were placed far away"));

        Assert.Contains("These bills are a forecast", forecast, StringComparison.Ordinal);
        Assert.Contains("In equal parts, Haringey Council would", bills, StringComparison.Ordinal);
        Assert.Contains("As the pool manager gave it to the partners", quarter, StringComparison.Ordinal);
        Assert.Contains("Given on 20 April 2018", await MainAsync(manager), StringComparison.Ordinal);
        Assert.Empty(manager.Complaints);
    }

    /// <summary>Fills in one form of the fund and sends it; "On" is a day of October 2017.</summary>
    private static async Task SendAsync(BrowserPage manager, string form, params (string Field, string Value)[] fields)
    {
        await manager.GoAsync($"{Fund}/{form}");
        foreach (var (field, value) in fields)
        {
            await FillAsync(manager.Page, field, value);
        }

        await manager.Page.Locator("main form[data-command] button[type=submit]").ClickAsync();
        Assert.Equal(0, await manager.Page.Locator(".nhsuk-error-summary").CountAsync());
    }

    private static async Task FillAsync(IPage page, string field, string value)
    {
        if (field == "On")
        {
            await page.Locator("[name='Input.On.Day']").FillAsync(value);
            await page.Locator("[name='Input.On.Month']").FillAsync("10");
            await page.Locator("[name='Input.On.Year']").FillAsync("2017");
        }
        else if (await page.Locator($"select[name='Input.{field}']").CountAsync() > 0)
        {
            await page.Locator($"select[name='Input.{field}']").SelectOptionAsync(value);
        }
        else if (await page.Locator($"input[type=radio][name='Input.{field}']").CountAsync() > 0)
        {
            await page.Locator($"input[type=radio][name='Input.{field}'][value='{value}']").CheckAsync();
        }
        else
        {
            await page.Locator($"[name='Input.{field}']").FillAsync(value);
        }
    }

    private static Task<string> MainAsync(BrowserPage manager) => manager.Page.Locator("main").InnerTextAsync();
}
