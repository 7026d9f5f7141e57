using System.Net;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Persistence;
using Commonweal.Tests.Partnership.Commitments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Commonweal.Tests.Partnership.Today;

public sealed class IndexTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    [Fact]
    public async Task Somebody_not_signed_in_is_led_home()
    {
        using var response = await (await sites.DemonstrationAsync()).NewVisitor().GetAsync("/today");

        Assert.Equal((HttpStatusCode.Redirect, "/"), (response.StatusCode, response.Headers.Location!.ToString()));
    }

    [Theory, BothDatabases]
    [Trait("Requirement", "TGT-02")]
    public async Task Journey_1_a_programme_director_sees_what_is_late_what_awaits_whom_and_what_changed_and_does_the_first_thing(Engine engine)
    {
        await using var site = await TestSite.StartAsync(sites.Databases, engine);
        await using var page = await browser.OpenAsync(site, signIn: "programme-director");
        Assert.EndsWith("/today", page.Page.Url, StringComparison.Ordinal);
        Assert.Contains("Monday 9 October 2017", await page.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        using (var recorder = await site.SignInAsAsync("haringey-recorder"))
        {
            await recorder.SendFormAsync("/partnership/targets/tgt-4.2/report", ("Input.Status", "Underway"), ("Input.Words", "Half of it is done."));
        }

        await page.GoAsync("/today");
        var text = await page.Page.InnerTextAsync("main");

        Assert.Equal(["For you to do", "What is late, and whose it is", "Waiting on others"], (await page.Page.Locator("main h2").AllInnerTextsAsync()).Take(3));
        Assert.Contains("TGT-4.4: Decide whether the partnership needs workforce development of its own.", text, StringComparison.Ordinal);
        Assert.Contains("Finance and Performance Group", text, StringComparison.Ordinal);
        Assert.Contains("Camden and Islington, North Middlesex", text, StringComparison.Ordinal);
        Assert.Contains("TGT-4.2: Reported under way. Half of it is done.", text, StringComparison.Ordinal);
        Assert.Contains("for Haringey Council", text, StringComparison.Ordinal);
        Assert.True(await page.Page.Locator("#for-me ~ ol > li").CountAsync() is > 0 and <= 7);
        Assert.Empty(await page.AccessibilityFaultsAsync());

        await page.FollowAsync(page.Page.Locator("#for-me ~ ol .nhsuk-button").First);
        Assert.EndsWith("/partnership/targets/tgt-4.4/report", page.Page.Url, StringComparison.Ordinal);
        await ReportAsync(page, site);
        Assert.Empty(page.Complaints);
    }

    /// <summary>The rest of the way: the form refuses what is missing, takes what is whole, and the page of today, the public page and the audit show what was done.</summary>
    private static async Task ReportAsync(BrowserPage page, TestSite site)
    {
        await page.FollowAsync(page.Page.GetByRole(AriaRole.Button, new() { Name = "Record the report" }));
        await page.Page.WaitForSelectorAsync(".nhsuk-error-summary");
        Assert.Empty(await page.AccessibilityFaultsAsync());
        await page.Page.GetByLabel("Under way").CheckAsync();
        await page.Page.GetByLabel("In words").FillAsync("The workforce group meets on 20 October.");
        await page.FollowAsync(page.Page.GetByRole(AriaRole.Button, new() { Name = "Record the report" }));
        Assert.EndsWith("/partnership/targets/tgt-4.4", page.Page.Url, StringComparison.Ordinal);
        Assert.Contains("The workforce group meets on 20 October.", await page.Page.InnerTextAsync("main"), StringComparison.Ordinal);

        await page.GoAsync("/today");
        Assert.DoesNotContain("TGT-4.4", string.Join(' ', await page.Page.Locator("#for-me ~ ol > li").AllInnerTextsAsync()), StringComparison.Ordinal);
        await page.FollowAsync(page.Page.Locator("#waiting ~ ul a").First);
        Assert.Contains("/partnership/agreements/", page.Page.Url, StringComparison.Ordinal);
        await page.GoAsync("/partnership");
        await page.FollowAsync(page.Page.GetByRole(AriaRole.Link, new() { Name = "What ends or is awaited" }));
        Assert.EndsWith("/partnership/radar", page.Page.Url, StringComparison.Ordinal);
        Assert.Empty(await page.AccessibilityFaultsAsync());

        var resident = (await site.NewVisitor().PageAsync("/partnership/targets/tgt-4.4")).MainText();
        Assert.Contains("The workforce group meets on 20 October.", resident, StringComparison.Ordinal);
        Assert.Contains("Late (by 70 days)", resident, StringComparison.Ordinal);
        Assert.Contains(await site.ActsAsync("TGT-4.4: Reported under way"), act => act.As.StartsWith("Programme director", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_recorder_is_asked_first_for_the_approval_its_body_has_not_given()
    {
        using var visitor = await RepresentationsTests.ActingForAsync(await sites.DemonstrationAsync(), "islington-recorder", "Islington Council");

        var page = await visitor.PageAsync("/today");

        Assert.StartsWith("Record whether your body approved: Islington Council: has not approved Joint post for intermediate care.", page.QuerySelector("#for-me ~ ol > li")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.EndsWith("/approvals/record", page.QuerySelector("#for-me ~ ol > li a.nhsuk-button")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(7, page.QuerySelectorAll("#for-me ~ ol > li").Length);
    }

    [Fact]
    public async Task Somebody_with_nothing_to_do_sees_what_the_partnership_is()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("islington-councillor");

        var page = await visitor.PageAsync("/today");

        Assert.Contains("Nothing waits for you", page.MainText(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#for-me ~ .nhsuk-inset-text"));
    }

    [Fact]
    public async Task Somebody_with_two_posts_is_asked_for_whom_they_act()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("islington-recorder");

        var page = await visitor.PageAsync("/today");

        Assert.NotNull(page.QuerySelector("#for-me ~ p a[href^='/acting']"));
        Assert.DoesNotContain("Nothing waits for you", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_after_the_first_seven_can_be_opened_where_it_stands()
    {
        using var visitor = await RepresentationsTests.ActingForAsync(await sites.DemonstrationAsync(), "islington-recorder", "Islington Council");

        var more = (await visitor.PageAsync("/today")).QuerySelector("#for-me ~ details")!;

        Assert.Matches("^[0-9]+ more, when these are done$", more.QuerySelector("summary")!.TextContent.Trim());
        Assert.NotEmpty(more.QuerySelectorAll("ol.cw-todo a.nhsuk-button"));
    }

    [Fact]
    public async Task Somebody_whose_post_ended_may_open_it_and_sees_no_acts()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("former-finance");

        var page = await visitor.PageAsync("/today");

        Assert.Contains("you hold no post today", page.MainText(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#changed"));
    }

    [Fact]
    public async Task A_visit_is_remembered_without_an_act()
    {
        var site = await sites.DemonstrationAsync();
        using var visitor = await site.SignInAsAsync("engagement-lead");
        var before = await ActsAsync(site);

        await visitor.PageAsync("/today");

        Assert.Equal(before, await ActsAsync(site));
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        Assert.NotNull((await context.Set<Account>().SingleAsync(a => a.UserName == "engagement-lead")).LastVisit);
    }

    [Fact]
    public async Task Today_fits_a_phone()
    {
        await using var page = await browser.OpenAsync(await sites.DemonstrationAsync(), width: 360, signIn: "haringey-recorder");
        await page.GoAsync("/today");

        Assert.Equal(0, await page.OverflowAsync());
    }

    private static async Task<long> ActsAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<AuditEntry>().LongCountAsync();
    }
}
