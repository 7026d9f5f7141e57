using System.Net;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>The front door: a password is never enough by itself, and guessing it leads nowhere.</summary>
public sealed class SignInTests(TestDatabases databases)
{
    private readonly TimeThatMoves time = new();

    [Theory, BothDatabases]
    public async Task A_password_and_a_code_sign_in_and_go_where_one_was_going(Engine engine)
    {
        await using var site = await TestSite.StartAsync(databases, engine, isDemonstration: false, time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        await person.SignOutAsync();
        time.Pass(TimeSpan.FromMinutes(1));

        using var response = await person.GiveCodeAsync(person.CodeNow, "/account");

        Assert.Equal("/acting?returnUrl=%2Faccount", response.Headers.Location!.ToString());
        Assert.True(await person.IsSignedInAsync());
    }

    [Theory]
    [InlineData("/partnership/people?sort=name", "/partnership/people?sort=name")]
    [InlineData("/set-up?for=ada", "")]
    [InlineData("/sign-in/code", "")]
    public async Task Who_follows_the_link_to_sign_in_goes_back_to_the_page_it_was_on(string before, string after)
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var visitor = site.NewVisitor();
        visitor.Client.DefaultRequestHeaders.Referrer = new Uri(site.Address + before);

        var page = await visitor.PageAsync("/sign-in");

        Assert.Equal(after, page.QuerySelector("form[data-command] input[name=returnUrl]")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Another_site_says_nothing_about_where_one_goes()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var visitor = site.NewVisitor();
        visitor.Client.DefaultRequestHeaders.Referrer = new Uri("https://elsewhere.example/partnership/people");

        Assert.Null((await visitor.PageAsync("/sign-in")).QuerySelector("form[data-command] input[name=returnUrl]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_password_alone_opens_nothing()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        await person.SignOutAsync();

        using var response = await person.GivePasswordAsync();

        Assert.Equal("/sign-in/code", response.Headers.Location!.ToString());
        Assert.False(await person.IsSignedInAsync());
    }

    [Fact]
    public async Task A_wrong_name_and_a_wrong_password_are_answered_with_the_same_words()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        using var nobody = new AccountHolder(site, time, "nobody");
        await person.SignOutAsync();

        using var wrongPassword = await person.GivePasswordAsync("not the password at all");
        using var wrongName = await nobody.GivePasswordAsync();

        Assert.Equal(await SummaryAsync(wrongPassword), await SummaryAsync(wrongName));
    }

    [Fact, Trait("Requirement", "QUA-02")]
    public async Task Five_failures_close_the_account_for_fifteen_minutes_even_to_the_right_password_and_are_in_the_audit()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        await person.SignOutAsync();
        for (var tries = 0; tries < 5; tries++)
        {
            using var wrong = await person.GivePasswordAsync("not the password at all");
        }

        using var right = await person.GivePasswordAsync();

        Assert.Contains("Too many tries have failed", await SummaryAsync(right), StringComparison.Ordinal);
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        var said = await context.Set<AuditEntry>().Where(e => e.Person == "system").OrderBy(e => e.Sequence).Select(e => e.Sentence).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["Failed sign-in: 1 in a row. Account: ada-wren.", "Failed sign-in: 2 in a row. Account: ada-wren."], said[..2]);
        Assert.StartsWith("Account locked after too many failed sign-ins, until ", said[4], StringComparison.Ordinal);

        var account = await context.Users.SingleAsync(TestContext.Current.CancellationToken);
        Assert.InRange(account.LockoutEnd!.Value, TimeProvider.System.GetUtcNow().AddMinutes(14), TimeProvider.System.GetUtcNow().AddMinutes(15));
        account.LockoutEnd = TimeProvider.System.GetUtcNow().AddSeconds(-1);
        context.Act = new Act(Actor.System, "Wait", "/", "Fifteen minutes have passed.");
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        using var later = await person.GivePasswordAsync();
        Assert.Equal(HttpStatusCode.Redirect, later.StatusCode);
    }

    [Fact]
    public async Task More_than_twenty_tries_a_minute_from_one_address_are_not_heard()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var nobody = new AccountHolder(site, time, "nobody");
        var statuses = new List<HttpStatusCode>();
        for (var tries = 0; tries < 21; tries++)
        {
            using var response = await nobody.GivePasswordAsync();
            statuses.Add(response.StatusCode);
        }

        Assert.Equal(20, statuses.Count(s => s == HttpStatusCode.OK));
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    [Fact]
    public async Task The_sign_in_cookie_is_out_of_reach_of_scripts_and_lasts_eight_hours_from_the_last_visit()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        await person.SignOutAsync();
        time.Pass(TimeSpan.FromMinutes(1));
        using var response = await person.GiveCodeAsync(person.CodeNow);
        var cookie = response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("commonweal=", StringComparison.Ordinal));

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
        time.Pass(TimeSpan.FromHours(7));
        Assert.True(await person.IsSignedInAsync());
        time.Pass(TimeSpan.FromHours(7));
        Assert.True(await person.IsSignedInAsync());
        time.Pass(TimeSpan.FromHours(9));
        Assert.False(await person.IsSignedInAsync());
    }

    [Fact]
    public async Task A_session_of_one_node_is_read_by_another_on_the_same_database()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        await using var other = await site.AnotherNodeAsync(time: time);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(other.Address) };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/account", UriKind.Relative));
        request.Headers.Add("Cookie", person.Visitor.Cookies.GetCookieHeader(new Uri(site.Address)));

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task<string> SummaryAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var from = text.IndexOf("nhsuk-error-summary__list", StringComparison.Ordinal);
        return text[from..text.IndexOf("</ul>", from, StringComparison.Ordinal)];
    }
}
