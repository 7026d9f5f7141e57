using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>Passkeys, made and used by Chromium with an authenticator that it pretends to have.</summary>
public sealed class PasskeysTests(TestDatabases databases, Browser browser)
{
    [Fact]
    public async Task A_new_account_is_set_up_with_a_passkey_alone_and_signs_in_with_it()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false);
        using var holder = new AccountHolder(site, TimeProvider.System, "ada");
        var link = await holder.MakeAsync("Ada Wren");
        await using var page = await browser.OpenAsync(site);
        await PretendAsync(page);

        await page.GoAsync(link);
        await page.FollowAsync(page.Page.GetByRole(AriaRole.Button, new() { Name = "Make a passkey" }));
        await page.FollowAsync(page.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }));
        await page.GoAsync("/sign-in?returnUrl=%2Faccount");
        await page.FollowAsync(page.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }));

        Assert.Contains("Ada Wren", await page.Page.Locator("header").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
        await using var scope = site.NewScope();
        var sentences = await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<AuditEntry>().Where(e => e.Person == "ada-wren").OrderBy(e => e.Sequence).Select(e => e.Sentence).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Passkey added.", sentences);
        Assert.Equal(["Passkey used.", "Signed in with a passkey."], sentences[^2..]);
    }

    [Fact]
    public async Task A_passkey_is_added_named_and_removed_on_ones_account()
    {
        await using var site = await TestSite.StartAsync(databases);
        await using var page = await browser.OpenAsync(site, signIn: "haringey-finance");
        await PretendAsync(page);

        await page.GoAsync("/account/passkeys");
        await page.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("My work laptop");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Heading, new() { Name = "My work laptop" }).WaitForAsync();
        Assert.Empty(await page.AccessibilityFaultsAsync());
        await page.Page.GetByLabel("Another name for it").FillAsync("The old laptop");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Rename" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Heading, new() { Name = "The old laptop" }).WaitForAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Remove The old laptop" }).ClickAsync();
        await page.Page.GetByText("You have no passkeys").WaitForAsync();

        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task The_only_way_in_is_not_removed()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false);
        using var holder = new AccountHolder(site, TimeProvider.System, "ada");
        await using var page = await browser.OpenAsync(site);
        await PretendAsync(page);
        await page.GoAsync(await holder.MakeAsync("Ada Wren"));
        await page.FollowAsync(page.Page.GetByRole(AriaRole.Button, new() { Name = "Make a passkey" }));

        await page.GoAsync("/account/passkeys");
        await page.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Remove") }).ClickAsync();

        await page.Page.GetByText("is your only way to sign in").WaitForAsync();
        Assert.Equal(1, await page.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Remove") }).CountAsync());
    }

    [Fact]
    public async Task A_passkey_that_does_not_ask_who_is_there_is_not_enough()
    {
        await using var site = await TestSite.StartAsync(databases);
        await using var page = await browser.OpenAsync(site, signIn: "haringey-finance");
        await PretendAsync(page, isUserVerified: false);

        await page.GoAsync("/account/passkeys");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();

        await page.Page.GetByText("No passkey was used").WaitForAsync();
    }

    [Fact]
    public async Task Without_scripts_the_other_ways_remain()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false);
        await using var page = await browser.OpenAsync(site, javaScript: false);

        await page.GoAsync("/sign-in");

        Assert.False(await page.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).IsVisibleAsync());
        Assert.True(await page.Page.GetByLabel("Password").IsVisibleAsync());
    }

    /// <summary>The other pages of an account are walked with every page.</summary>
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task The_pages_that_set_up_an_account_are_accessible_and_fit(int width)
    {
        await using var site = await TestSite.StartAsync(databases);
        using var holder = new AccountHolder(site, TimeProvider.System, "ada");
        await using var page = await browser.OpenAsync(site, width);
        await page.GoAsync(await holder.MakeAsync("Ada Wren"));
        await FitsAsync(page);

        await page.Page.GetByLabel("New password").FillAsync(AccountHolder.Password);
        await page.FollowAsync(page.Page.GetByRole(AriaRole.Button, new() { Name = "Set the password" }));
        await FitsAsync(page);

        Assert.Empty(page.Complaints);
    }

    private static async Task FitsAsync(BrowserPage page)
    {
        Assert.Empty(await page.AccessibilityFaultsAsync());
        Assert.Equal(0, await page.OverflowAsync());
    }

    private static async Task PretendAsync(BrowserPage page, bool isUserVerified = true)
    {
        var devTools = await page.Page.Context.NewCDPSessionAsync(page.Page);
        await devTools.SendAsync("WebAuthn.enable");
        await devTools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = isUserVerified,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
