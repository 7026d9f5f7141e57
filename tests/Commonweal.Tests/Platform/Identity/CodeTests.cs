using System.Net;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>The second step after a password.</summary>
public sealed class CodeTests(TestDatabases databases)
{
    private readonly TimeThatMoves time = new();

    [Fact]
    public async Task A_wrong_code_is_said_to_be_wrong_and_five_close_the_account()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        await person.SignOutAsync();
        using var first = await person.GivePasswordAsync();
        var page = await person.Visitor.PageAsync("/sign-in/code");
        var said = new List<string>();
        for (var tries = 0; tries < 6; tries++)
        {
            page = await person.Visitor.SendAndReadAsync(AccountHolder.CommandOf(page), ("Code", "12345x"));
            said.Add(page.QuerySelector(".nhsuk-error-summary li")!.TextContent);
        }

        Assert.StartsWith("That is not the code now.", said[0], StringComparison.Ordinal);
        Assert.StartsWith("Too many tries have failed.", said[5], StringComparison.Ordinal);
        Assert.False(await person.IsSignedInAsync());
    }

    [Fact]
    public async Task A_code_is_taken_once_and_with_the_gap_that_apps_show()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        await person.SignOutAsync();
        time.Pass(TimeSpan.FromMinutes(1));
        var code = person.CodeNow;

        using var first = await person.GiveCodeAsync($"{code[..3]} {code[3..]}");
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        await person.SignOutAsync();
        using var second = await person.GiveCodeAsync(code);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.False(await person.IsSignedInAsync());
    }

    [Fact]
    public async Task Nobody_is_asked_for_a_code_who_gave_no_password()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var visitor = site.NewVisitor();

        using var response = await visitor.GetAsync("/sign-in/code?returnUrl=%2Faccount");

        Assert.Equal("/sign-in?ReturnUrl=%2Faccount", response.Headers.Location!.ToString(), ignoreCase: true);
    }

    [Fact]
    public async Task A_password_given_is_forgotten_after_a_quarter_of_an_hour()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        await person.SignOutAsync();
        using var first = await person.GivePasswordAsync();
        time.Pass(TimeSpan.FromMinutes(16));

        using var response = await person.Visitor.GetAsync("/sign-in/code");

        Assert.Equal("/sign-in", response.Headers.Location!.ToString());
    }
}
