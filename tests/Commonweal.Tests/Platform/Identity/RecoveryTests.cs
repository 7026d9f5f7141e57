using System.Net;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>Without one's telephone: a code one kept.</summary>
public sealed class RecoveryTests(TestDatabases databases)
{
    private readonly TimeThatMoves time = new();

    [Fact]
    public async Task A_recovery_code_signs_in_once_and_says_how_many_are_left()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        await person.SignOutAsync();

        using var first = await SendAsync(person, person.RecoveryCodes[3]);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Contains("You have 9 recovery codes left", (await person.Visitor.PageAsync(first.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
        await person.SignOutAsync();
        using var second = await SendAsync(person, person.RecoveryCodes[3]);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.False(await person.IsSignedInAsync());
    }

    [Fact]
    public async Task Guessing_recovery_codes_closes_the_account()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        await person.SignOutAsync();
        using var given = await person.GivePasswordAsync();
        var page = await person.Visitor.PageAsync("/sign-in/recovery");
        for (var tries = 0; tries < 5; tries++)
        {
            page = await person.Visitor.SendAndReadAsync(AccountHolder.CommandOf(page), ("RecoveryCode", $"GUESS-{tries}"));
        }

        page = await person.Visitor.SendAndReadAsync(AccountHolder.CommandOf(page), ("RecoveryCode", person.RecoveryCodes[0]));

        Assert.Contains("Too many tries have failed", page.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SendAsync(AccountHolder person, string code)
    {
        using var given = await person.GivePasswordAsync();
        return await person.Visitor.SendAsync(AccountHolder.CommandOf(await person.Visitor.PageAsync("/sign-in/recovery")), ("RecoveryCode", code));
    }
}
