namespace Commonweal.Tests.Partnership;

/// <summary>Forms that say no, in a browser: what they say can be read by everybody, and no page asks the browser for what the content policy forbids.</summary>
[Collection<Reading>]
[Trait("Requirement", "EQA-04")]
public sealed class CommandPagesInTheBrowserTests(Sites sites, Browser browser)
{
    private const string Whittington = "/partnership/partners/whittington-health";

    [Theory]
    [InlineData("/partnership/partners/uclh/status", 1280)]
    [InlineData("/partnership/partners/uclh/status", 360)]
    [InlineData("/partnership/agreements/section-75-haringey/approvals/record", 360)]
    public async Task A_page_that_says_why_it_cannot_be_done_is_accessible(string path, int width)
    {
        await using var page = await browser.OpenAsync(await sites.DemonstrationAsync(), width, "whittington-recorder");

        await page.GoAsync(path);

        Assert.Empty(await page.AccessibilityFaultsAsync());
        Assert.Equal(0, await page.OverflowAsync());
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData($"{Whittington}/posts/name", 1280)]
    [InlineData($"{Whittington}/posts/name", 360)]
    [InlineData($"{Whittington}/shares", 360)]
    [InlineData("/partnership/agreements/partnership-agreement/approvals/record", 360)]
    [InlineData("/partnership/agreements/partnership-agreement/approvals/whittington-health/sign", 360)]
    public async Task A_form_with_all_its_errors_is_accessible_and_the_summary_has_the_focus(string path, int width)
    {
        await using var page = await browser.OpenAsync(await sites.DemonstrationAsync(), width, "whittington-recorder");
        await page.GoAsync(path);

        await page.FollowAsync(page.Page.Locator("form[data-command] button[type=submit]"));

        Assert.Empty(await page.AccessibilityFaultsAsync());
        Assert.Equal(0, await page.OverflowAsync());
        Assert.True(await page.Page.EvaluateAsync<bool>("document.activeElement.matches('.nhsuk-error-summary')"));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Without_a_script_the_same_errors_are_said()
    {
        await using var page = await browser.OpenAsync(await sites.DemonstrationAsync(), signIn: "whittington-recorder", javaScript: false);
        await page.GoAsync($"{Whittington}/posts/name");

        await page.FollowAsync(page.Page.Locator("form[data-command] button[type=submit]"));

        Assert.Equal(4, await page.Page.Locator(".nhsuk-error-summary li").CountAsync());
    }
}
