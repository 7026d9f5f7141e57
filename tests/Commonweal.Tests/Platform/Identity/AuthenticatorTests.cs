using System.Net;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>Setting up an authenticator app: the first thing after a first password, and again whenever one changes telephones.</summary>
public sealed class AuthenticatorTests(TestDatabases databases)
{
    private readonly TimeThatMoves time = new();

    [Fact]
    public async Task A_new_app_counts_once_its_code_is_given_and_the_old_works_until_then()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        var enrol = await person.Visitor.PageAsync("/account/authenticator");
        var wrong = await person.Visitor.SendAndReadAsync(AccountHolder.CommandOf(enrol), ("Code", "000 00x"));
        Assert.Equal(AccountHolder.KeyOn(enrol), AccountHolder.KeyOn(wrong));
        await person.SignOutAsync();
        time.Pass(TimeSpan.FromMinutes(1));
        using var old = await person.GiveCodeAsync(person.CodeNow);
        Assert.Equal(HttpStatusCode.Redirect, old.StatusCode);

        enrol = await person.Visitor.PageAsync("/account/authenticator");
        var keyBefore = person.Key;
        person.Key = AccountHolder.KeyOn(enrol);
        await person.EnrolAsync(enrol);

        Assert.NotEqual(keyBefore, person.Key);
        await person.SignOutAsync();
        time.Pass(TimeSpan.FromMinutes(1));
        using var refused = await person.GiveCodeAsync(Totp.Code(keyBefore, time.GetUtcNow()));
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        using var taken = await person.GiveCodeAsync(person.CodeNow);
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
    }

    [Fact]
    public async Task A_password_alone_never_replaces_an_app()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        await person.SignOutAsync();
        using var given = await person.GivePasswordAsync();

        using var response = await person.Visitor.GetAsync("/account/authenticator");

        Assert.Equal("/sign-in", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_password_alone_sets_up_no_app_beside_a_passkey()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = new AccountHolder(site, time, "ada");
        await person.SetPasswordAsync(await person.MakeAsync("Ada Wren"));
        await using (var scope = site.NewScope())
        {
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var account = await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Users.SingleAsync(TestContext.Current.CancellationToken);
            await accounts.AddOrUpdatePasskeyAsync(account, new UserPasskeyInfo([1, 2, 3], [4], time.GetUtcNow(), 0, null, true, false, false, [5], [6]));
        }

        using var given = await person.GivePasswordAsync();
        var page = await person.Visitor.PageAsync("/sign-in/code");

        Assert.Equal("/sign-in", new Uri(page.Url).AbsolutePath);
        Assert.Contains("Sign in with the passkey", page.QuerySelector(".nhsuk-notification-banner")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_made_for_one_account_sets_up_no_other()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var ada = await AccountHolder.WithPasswordAndAppAsync(site, time);
        using var ben = await AccountHolder.WithPasswordAndAppAsync(site, time, "ben", "Ben Lark");
        var hers = await ada.Visitor.PageAsync("/account/authenticator");
        var his = await ben.Visitor.PageAsync("/account/authenticator");
        var offer = hers.QuerySelector("input[name=Offer]")!.GetAttribute("value")!;

        using var response = await ben.Visitor.SendAsync(AccountHolder.CommandOf(his), ("Offer", offer), ("Code", Totp.Code(AccountHolder.KeyOn(hers), time.GetUtcNow())));

        Assert.Equal("/account/authenticator", response.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/account/authenticator")]
    [InlineData("/account/passkeys")]
    [InlineData("/account/recovery-codes")]
    public async Task Who_signed_in_a_while_ago_signs_in_once_more_before_changing_how_they_sign_in(string path)
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        Assert.Equal(path, new Uri((await person.Visitor.PageAsync(path)).Url).AbsolutePath);
        time.Pass(AskAgainAttribute.FreshFor + TimeSpan.FromMinutes(1));

        var asked = await person.Visitor.PageAsync(path);
        Assert.Equal("/sign-in", new Uri(asked.Url).AbsolutePath);
        Assert.Contains("Sign in once more first", asked.QuerySelector(".nhsuk-notification-banner")!.TextContent, StringComparison.Ordinal);
        using var signedIn = await person.GiveCodeAsync(person.CodeNow, path);

        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        Assert.Equal(path, new Uri((await person.Visitor.PageAsync(path)).Url).AbsolutePath);
    }

    [Fact]
    public async Task A_session_that_goes_on_does_not_prove_anew_who_is_there()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        for (var minutes = 0; minutes < 12; minutes += 6)
        {
            time.Pass(TimeSpan.FromMinutes(6));
            Assert.True(await person.IsSignedInAsync());
        }

        using var response = await person.Visitor.GetAsync("/account/authenticator");

        Assert.Equal("/sign-in?returnUrl=%2Faccount%2Fauthenticator", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_form_left_open_changes_nothing()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        var enrol = await person.Visitor.PageAsync("/account/authenticator");
        time.Pass(AskAgainAttribute.FreshFor + TimeSpan.FromMinutes(1));

        using var response = await person.Visitor.SendAsync(AccountHolder.CommandOf(enrol), ("Code", Totp.Code(AccountHolder.KeyOn(enrol), time.GetUtcNow())));

        Assert.StartsWith("/sign-in", response.Headers.Location!.ToString(), StringComparison.Ordinal);
        using var old = await person.GiveCodeAsync(person.CodeNow);
        Assert.Equal(HttpStatusCode.Redirect, old.StatusCode);
    }

    [Fact]
    public async Task A_stranger_is_sent_to_sign_in()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var visitor = site.NewVisitor();

        using var response = await visitor.GetAsync("/account/authenticator");

        Assert.Equal("/sign-in", response.Headers.Location!.ToString());
    }
}
