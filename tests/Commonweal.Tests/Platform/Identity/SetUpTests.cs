using Commonweal.Platform.Audit;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>A new account's owner, who has its link, sets the way they sign in: once, within a day.</summary>
public sealed class SetUpTests(TestDatabases databases)
{
    private readonly TimeThatMoves time = new();

    [Theory, BothDatabases]
    public async Task The_link_sets_a_password_and_then_an_app_and_its_owner_is_signed_in(Engine engine)
    {
        await using var site = await TestSite.StartAsync(databases, engine, isDemonstration: false, time);
        using var person = new AccountHolder(site, time, "ada");

        var enrol = await person.SetPasswordAsync(await person.MakeAsync("Ada Wren", isAdministrator: true));
        Assert.Contains("You can do nothing else until it is done", OneLine(enrol), StringComparison.OrdinalIgnoreCase);
        Assert.False(await person.IsSignedInAsync());
        person.Key = AccountHolder.KeyOn(enrol);
        var codes = await person.EnrolAsync(enrol);

        Assert.Equal("/acting?returnUrl=%2F", codes.QuerySelector("main a.nhsuk-button")!.GetAttribute("href"));
        Assert.True(await person.IsSignedInAsync());
        Assert.Empty((await person.Visitor.PageAsync("/account/recovery-codes")).QuerySelectorAll(".cw-codes"));
    }

    [Fact]
    public async Task The_picture_of_the_key_is_drawn_in_the_page_and_needs_no_style()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = new AccountHolder(site, time, "ada");

        var enrol = await person.SetPasswordAsync(await person.MakeAsync("Ada Wren"));

        Assert.NotNull(enrol.QuerySelector("svg.cw-qr path[d^=M]"));
        Assert.Empty(enrol.QuerySelectorAll("[style], style"));
    }

    [Fact, Trait("Requirement", "QUA-02")]
    public async Task What_happens_to_an_account_is_in_the_audit_in_words_and_no_secret_is()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);

        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        var entries = await context.Set<AuditEntry>().OrderBy(e => e.Sequence).ToListAsync(TestContext.Current.CancellationToken);
        var account = await context.Users.SingleAsync(TestContext.Current.CancellationToken);

        Assert.Equal(("command-line", "Made an account for Ada Wren."), (entries[0].Person, entries[0].Sentence));
        Assert.Contains(entries, e => e is { Person: "ada-wren", Verb: "AccountChanged", Subject: "/account", Sentence: "Password set." });
        Assert.Contains(entries, e => e.Sentence.Contains("Second factor turned on.", StringComparison.Ordinal) && e.Sentence.Contains("New key for an authenticator app made.", StringComparison.Ordinal));
        Assert.Contains(entries, e => e.Sentence == "New recovery codes made.");
        Assert.Contains(entries, e => e.Sentence == "Signed in with a password and a code, for the first time.");
        string[] secrets = [account.PasswordHash!, account.SecurityStamp!, account.ConcurrencyStamp!, person.Key, .. person.RecoveryCodes];
        Assert.All(entries, e => Assert.DoesNotContain(secrets, secret => e.Changes.Contains(secret, StringComparison.Ordinal) || e.Sentence.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_link_works_once()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = new AccountHolder(site, time, "ada");
        var link = await person.MakeAsync("Ada Wren");
        await person.SetPasswordAsync(link);

        var again = await person.Visitor.PageAsync(link);

        Assert.Equal("This link no longer works", again.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_link_works_for_a_day()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = new AccountHolder(site, time, "ada");
        var link = await person.MakeAsync("Ada Wren");

        time.Pass(TimeSpan.FromHours(23));
        var inTime = await person.Visitor.PageAsync(link);
        time.Pass(TimeSpan.FromHours(2));
        var late = await person.Visitor.PageAsync(link);

        Assert.Contains("Ada Wren", inTime.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("This link no longer works", late.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Neither_another_accounts_code_nor_a_made_up_one_opens_an_account()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var ada = new AccountHolder(site, time, "ada");
        using var ben = new AccountHolder(site, time, "ben");
        await ada.MakeAsync("Ada Wren");
        var code = (await ben.MakeAsync("Ben Lark")).Split("code=")[1];

        foreach (var link in new[] { $"/set-up?for=ada&code={code}", "/set-up?for=ada&code=made-up", "/set-up?for=ada", "/set-up", "/set-up?for=nobody&code=x" })
        {
            Assert.Equal("This link no longer works", (await ada.Visitor.PageAsync(link)).QuerySelector("h1")!.TextContent);
        }
    }

    [Fact]
    public async Task A_short_password_is_refused_in_words_and_the_link_still_works()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = new AccountHolder(site, time, "ada");
        var form = AccountHolder.CommandOf(await person.Visitor.PageAsync(await person.MakeAsync("Ada Wren")));

        var refused = await person.Visitor.SendAndReadAsync(form, ("NewPassword", "short"));

        Assert.Contains("Choose a password of 12 characters or more", OneLine(refused), StringComparison.Ordinal);
        Assert.Equal("Set up an authenticator app", (await person.Visitor.SendAndReadAsync(AccountHolder.CommandOf(refused), ("NewPassword", AccountHolder.Password))).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_second_link_takes_off_what_the_account_had()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        var keyBefore = person.Key;
        await person.SignOutAsync();
        await using (var scope = site.NewScope())
        {
            var account = await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Users.SingleAsync(TestContext.Current.CancellationToken);
            var enrol = await person.SetPasswordAsync(scope.ServiceProvider.GetRequiredService<SetUpLinks>().AddressFor(account));
            person.Key = AccountHolder.KeyOn(enrol);
            await person.EnrolAsync(enrol);
        }

        await person.SignOutAsync();
        time.Pass(TimeSpan.FromMinutes(2));
        using var old = await person.GiveCodeAsync(Totp.Code(keyBefore, time.GetUtcNow()));
        Assert.Equal(System.Net.HttpStatusCode.OK, old.StatusCode);
        using var current = await person.GiveCodeAsync(person.CodeNow);
        Assert.True(await person.IsSignedInAsync());
    }

    private static string OneLine(AngleSharp.Html.Dom.IHtmlDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
