using System.Net;
using AngleSharp.Html.Dom;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>Made-up people sign in with one click, and only where a demonstration runs.</summary>
public sealed class DemonstrationTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task The_sign_in_page_lists_the_made_up_people_with_their_posts_and_marks_them()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/sign-in");

        var card = page.QuerySelector("[value='shared-accountable-officer']")!.Closest("li")!;
        Assert.Contains("Ishani Castlemere", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("Made up", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("Accountable Officer, Haringey CCG", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("Accountable Officer, Islington CCG", card.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_click_signs_in_and_goes_where_one_was_going()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        var page = await visitor.PageAsync("/sign-in?returnUrl=%2Fpartnership%2Fpartners");
        var button = page.QuerySelector("[value='haringey-recorder']")!;

        using var response = await visitor.SendAsync((IHtmlFormElement)button.Closest("form")!, button);

        Assert.Equal("/partnership/partners", response.Headers.Location!.ToString());
        var home = await visitor.PageAsync("/partnership/partners");
        Assert.Contains("Tobias Lanternwood", home.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task Nobody_is_sent_to_another_site_by_signing_in(string returnUrl)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        var page = await visitor.PageAsync("/sign-in");
        var button = page.QuerySelector("[value='haringey-recorder']")!;

        using var response = await visitor.SendAsync((IHtmlFormElement)button.Closest("form")!, button, ("returnUrl", returnUrl));

        Assert.Equal("/today", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_one_click_sign_in_without_the_forms_own_token_is_refused()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();
        using var fields = new FormUrlEncodedContent([KeyValuePair.Create("signIn", "haringey-recorder")]);

        using var response = await visitor.Client.PostAsync(new Uri("/sign-in/demonstration", UriKind.Relative), fields);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact, Trait("Requirement", "QUA-02")]
    public async Task Signing_in_goes_into_the_audit_with_who_and_how()
    {
        var site = await sites.DemonstrationAsync();
        using var visitor = await site.SignInAsAsync("engagement-lead");

        await using var scope = site.NewScope();
        var entry = await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<AuditEntry>()
            .Where(e => e.Person == "sunita-brackenfold").OrderBy(e => e.Sequence).LastAsync(TestContext.Current.CancellationToken);

        Assert.Equal("AccountChanged", entry.Verb);
        Assert.Equal("/account", entry.Subject);
        Assert.Equal("Signed in with one click, as a demonstration allows.", entry.Sentence);
    }

    [Fact]
    public async Task In_production_there_are_no_made_up_people_and_no_one_click_sign_in()
    {
        using var visitor = (await sites.ProductionAsync()).NewVisitor();
        var page = await visitor.PageAsync("/sign-in");
        using var fields = new FormUrlEncodedContent([KeyValuePair.Create("signIn", "haringey-recorder")]);

        using var response = await visitor.Client.PostAsync(new Uri("/sign-in/demonstration", UriKind.Relative), fields);

        Assert.DoesNotContain("demonstration", page.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Production_on_a_demonstrations_database_refuses_its_accounts_and_their_cookies()
    {
        await using var demonstration = await TestSite.StartAsync(sites.Databases);
        using var before = await demonstration.SignInAsAsync("administrator");
        var cookie = before.Cookies.GetCookieHeader(new Uri(demonstration.Address));
        await using var production = await demonstration.AnotherNodeAsync(settings => settings with { IsDemonstration = false });
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(production.Address) };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/acting", UriKind.Relative));
        request.Headers.Add("Cookie", cookie);

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("/sign-in", response.Headers.Location!.ToString(), StringComparison.Ordinal);
        await using var scope = production.NewScope();
        var account = await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Users.SingleAsync(a => a.UserName == "administrator", TestContext.Current.CancellationToken);
        Assert.False(await scope.ServiceProvider.GetRequiredService<AccountSignIn>().CanSignInAsync(account));
    }

    [Theory, BothDatabases]
    public async Task Each_made_up_person_has_one_account_however_often_the_program_starts(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        await using var scope = site.NewScope();
        await scope.ServiceProvider.GetRequiredService<DemonstrationAccounts>().EnsureAsync(site.Settings.FactsFolder, TestContext.Current.CancellationToken);

        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        var people = await context.Set<Person>().Where(p => p.IsDemonstration).Select(p => p.Id).ToListAsync(TestContext.Current.CancellationToken);
        var accounts = await context.Users.ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(people.OrderBy(id => id.Value), accounts.Select(a => a.PersonId).OrderBy(id => id.Value));
        Assert.All(accounts, a => Assert.True(a is { IsDemonstration: true, PasswordHash: null }));
    }
}
