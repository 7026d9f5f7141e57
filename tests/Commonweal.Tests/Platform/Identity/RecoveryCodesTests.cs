using System.Net;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>New recovery codes take the place of the old, and are shown once.</summary>
public sealed class RecoveryCodesTests(TestDatabases databases)
{
    private readonly TimeThatMoves time = new();

    [Fact]
    public async Task New_codes_are_shown_once_and_the_old_no_longer_work()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);

        var shown = await person.Visitor.SendAndReadAsync(AccountHolder.CommandOf(await person.Visitor.PageAsync("/account/recovery-codes")));
        var again = await person.Visitor.PageAsync("/account/recovery-codes");

        var codes = shown.QuerySelectorAll(".cw-codes code").Select(c => c.TextContent).ToList();
        Assert.Equal(10, codes.Count);
        Assert.Empty(codes.Intersect(person.RecoveryCodes));
        Assert.Empty(again.QuerySelectorAll(".cw-codes"));
        await person.SignOutAsync();
        using var given = await person.GivePasswordAsync();
        using var old = await person.Visitor.SendAsync(AccountHolder.CommandOf(await person.Visitor.PageAsync("/sign-in/recovery")), ("RecoveryCode", person.RecoveryCodes[0]));
        Assert.Equal(HttpStatusCode.OK, old.StatusCode);
    }

    [Fact]
    public async Task Codes_belong_to_an_app_and_nobody_without_one_has_any()
    {
        await using var site = await TestSite.StartAsync(databases);
        using var visitor = await site.SignInAsAsync("engagement-lead");

        var page = await visitor.PageAsync("/account/recovery-codes");

        Assert.Null(page.QuerySelector("main form"));
        Assert.Contains("Codes belong to an authenticator app", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
