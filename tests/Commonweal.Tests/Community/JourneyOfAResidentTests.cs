namespace Commonweal.Tests.Community;

/// <summary>Journey 9 in the browser: what was promised, what was decided, and having a say.</summary>
public sealed class JourneyOfAResidentTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    [Theory]
    [InlineData(360, false)]
    [InlineData(1280, true)]
    public async Task A_resident_reads_what_was_promised_and_decided_and_has_a_say(int width, bool javaScript)
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        await using var resident = await browser.OpenAsync(site, width, javaScript: javaScript);
        var page = resident.Page;

        await resident.GoAsync("/");
        await resident.FollowAsync(page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Have your say" }).First);
        Assert.Contains("We set ourselves", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await resident.FollowAsync(page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Move musculoskeletal clinics from hospital to the community" }).First);
        Assert.Contains("Where is it?", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await resident.GoAsync("/community");
        await resident.FollowAsync(page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "When should clinics be open?" }).First);
        await resident.FollowAsync(page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Give your answer" }));
        await page.GetByLabel("Your answer").FillAsync("Tuesdays until eight.");
        await resident.FollowAsync(page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Send your answer" }));

        Assert.Equal("Thank you", await page.Locator("h1").InnerTextAsync());
        // What looks for faults is itself a script, which no page without scripts can run.
        Assert.Empty(javaScript ? await resident.AccessibilityFaultsAsync() : []);
        Assert.Empty(resident.Complaints);
    }
}
