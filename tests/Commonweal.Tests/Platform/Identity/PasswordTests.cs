using System.Net;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>Changing one's password.</summary>
public sealed class PasswordTests(TestDatabases databases)
{
    private const string Another = "four other words entirely";

    private readonly TimeThatMoves time = new();

    [Fact]
    public async Task A_new_password_ends_other_sessions_within_five_minutes_and_keeps_this_one()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var here = await AccountHolder.WithPasswordAndAppAsync(site, time);
        using var elsewhere = new AccountHolder(site, time, here.SignIn) { Key = here.Key };
        time.Pass(TimeSpan.FromMinutes(1));
        using var signedIn = await elsewhere.GiveCodeAsync(elsewhere.CodeNow);
        Assert.True(await elsewhere.IsSignedInAsync());

        var page = await here.Visitor.SendAndReadAsync(AccountHolder.CommandOf(await here.Visitor.PageAsync("/account/password")), ("CurrentPassword", AccountHolder.Password), ("NewPassword", Another));

        Assert.Contains("Your password is changed", page.Body!.TextContent, StringComparison.Ordinal);
        time.Pass(TimeSpan.FromMinutes(6));
        Assert.True(await here.IsSignedInAsync());
        Assert.False(await elsewhere.IsSignedInAsync());
        using var old = await elsewhere.GivePasswordAsync();
        Assert.Equal(HttpStatusCode.OK, old.StatusCode);
        using var current = await elsewhere.GivePasswordAsync(Another);
        Assert.Equal(HttpStatusCode.Redirect, current.StatusCode);
    }

    [Fact]
    public async Task The_current_password_is_asked_for_and_guessing_it_is_counted()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        var page = await person.Visitor.PageAsync("/account/password");
        for (var tries = 0; tries < 6; tries++)
        {
            page = await person.Visitor.SendAndReadAsync(AccountHolder.CommandOf(page), ("CurrentPassword", "a guess of some length"), ("NewPassword", Another));
        }

        Assert.Contains("Too many tries have failed", page.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("a guess of some length", page.Body!.InnerHtml, StringComparison.Ordinal);
    }
}
