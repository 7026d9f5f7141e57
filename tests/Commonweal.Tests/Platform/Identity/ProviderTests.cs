using System.Text;
using AngleSharp.Html.Dom;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>Signing in with another provider: who is linked comes in, and no token is believed of which anything does not fit.</summary>
public sealed class ProviderTests(TestDatabases databases) : IAsyncLifetime
{
    private FakeProvider provider = null!;
    private TestSite site = null!;

    public async ValueTask InitializeAsync()
    {
        provider = await FakeProvider.StartAsync();
        site = await TestSite.StartAsync(databases, isDemonstration: false, change: settings => settings with { OpenId = provider.Settings });
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await provider.DisposeAsync();
    }

    [Fact]
    public async Task The_sign_in_page_offers_the_provider_by_its_name_and_starts_by_a_link()
    {
        using var visitor = site.NewVisitor();

        var link = (await visitor.PageAsync("/sign-in?returnUrl=%2Faccount")).QuerySelector("a[href^='/sign-in/provider']")!;

        Assert.Equal("Sign in with The council’s directory", link.TextContent);
        Assert.Equal("/sign-in/provider?returnUrl=%2Faccount", link.GetAttribute("href"));
    }

    [Fact]
    public async Task Where_none_is_set_up_none_is_offered()
    {
        await using var without = await TestSite.StartAsync(databases, isDemonstration: false);
        using var visitor = without.NewVisitor();

        using var start = await visitor.GetAsync("/sign-in/provider");
        using var arrived = await visitor.GetAsync("/sign-in/provider/arrived");

        Assert.Equal((404, 404), ((int)start.StatusCode, (int)arrived.StatusCode));
        Assert.Null((await visitor.PageAsync("/sign-in")).QuerySelector("a[href^='/sign-in/provider']"));
    }

    [Fact, Trait("Requirement", "QUA-02")]
    public async Task Whom_an_administrator_linked_is_signed_in_and_goes_where_they_were_going()
    {
        await MakeAsync("ada", "Ada Wren", null);
        await using (var scope = site.NewScope())
        {
            var connected = await scope.ServiceProvider.GetRequiredService<ConnectToProvider>().ExecuteAsync("ada", provider.Settings, "subject-1", Actor.CommandLine, TestContext.Current.CancellationToken);
            Assert.False(connected.IsRefused);
        }

        using var visitor = site.NewVisitor();
        var page = await ArriveAsync(visitor, "/account");

        Assert.Equal("/acting?returnUrl=%2Faccount", new Uri(page.Url).PathAndQuery);
        Assert.Contains("Ada Wren", page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        await using var after = site.NewScope();
        var last = await after.ServiceProvider.GetRequiredService<CommonwealContext>().Set<AuditEntry>().OrderBy(e => e.Sequence).LastAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("ada-wren", "Signed in with The council’s directory."), (last.Person, last.Sentence));
        Assert.Contains("The council’s directory", (await visitor.PageAsync("/account")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_one_account_with_a_verified_address_is_linked_once_and_then_known_by_its_subject()
    {
        await MakeAsync("ada", "Ada Wren", "ada@partner.example");
        provider.Twist = claims => (claims["email"], claims["email_verified"]) = ("Ada@Partner.example", true);
        using var first = site.NewVisitor();
        Assert.True(await ComesInAsync(first));

        provider.Twist = claims => (claims["email"], claims["email_verified"]) = ("another@partner.example", false);
        using var second = site.NewVisitor();

        Assert.True(await ComesInAsync(second));
        await using var scope = site.NewScope();
        var sentences = await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<AuditEntry>().Select(e => e.Sentence).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Single(sentences, "Linked to sign-in with The council’s directory.");
    }

    [Fact]
    public async Task An_address_that_only_the_providers_answer_gives_is_taken_if_it_speaks_of_the_same_subject()
    {
        await MakeAsync("ada", "Ada Wren", "ada@partner.example");
        provider.About = new() { ["sub"] = "somebody-else", ["email"] = "ada@partner.example", ["email_verified"] = true };
        using var other = site.NewVisitor();
        Assert.False(await ComesInAsync(other));

        provider.About["sub"] = provider.Subject;
        using var same = site.NewVisitor();

        Assert.True(await ComesInAsync(same));
    }

    [Theory]
    [InlineData("stranger@elsewhere.example", true)]
    [InlineData("ada@partner.example", false)]
    [InlineData("shared@partner.example", true)]
    [InlineData(null, false)]
    public async Task Nobody_else_comes_in_and_they_are_told_who_could_add_them(string? email, bool isVerified)
    {
        await MakeAsync("ada", "Ada Wren", "ada@partner.example");
        await MakeAsync("ben", "Ben Lark", "shared@partner.example");
        await MakeAsync("cyn", "Cyn Teal", "shared@partner.example");
        provider.Twist = claims =>
        {
            if (email is not null)
            {
                (claims["email"], claims["email_verified"]) = (email, isVerified);
            }
        };
        using var visitor = site.NewVisitor();

        var page = await ArriveAsync(visitor);

        Assert.Contains(new NobodyHere("The council’s directory").Sentence, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("An administrator of the partnership can make one", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.False(await IsSignedInAsync(visitor));
    }

    [Theory]
    [InlineData("nonce", "another request's")]
    [InlineData("aud", "another-client")]
    [InlineData("iss", "https://elsewhere.example")]
    [InlineData("azp", "another-client")]
    [InlineData("sub", "")]
    [InlineData("exp", 1000000000L)]
    [InlineData("nbf", 9000000000L)]
    public async Task A_token_is_refused_of_which_one_claim_does_not_fit(string claim, object value)
    {
        await LinkAsync();
        provider.Twist = claims => claims[claim] = value;
        using var visitor = site.NewVisitor();

        Assert.Equal(new ProviderSaidNothing("The council’s directory").Sentence, await WhyAsync(visitor));
    }

    [Theory]
    [InlineData("nonce")]
    [InlineData("aud")]
    [InlineData("iss")]
    [InlineData("exp")]
    [InlineData("sub")]
    public async Task A_token_is_refused_in_which_a_claim_is_missing(string claim)
    {
        await LinkAsync();
        provider.Twist = claims => claims.Remove(claim);
        using var visitor = site.NewVisitor();

        Assert.Equal(new ProviderSaidNothing("The council’s directory").Sentence, await WhyAsync(visitor));
    }

    [Fact]
    public async Task A_token_for_several_clients_must_say_that_it_was_made_for_this_one()
    {
        await LinkAsync();
        provider.Twist = claims => claims["aud"] = new[] { FakeProvider.ClientId, "another-client" };
        using var refused = site.NewVisitor();
        Assert.False(await ComesInAsync(refused));

        provider.Twist = claims => (claims["aud"], claims["azp"]) = (new[] { FakeProvider.ClientId, "another-client" }, FakeProvider.ClientId);
        using var taken = site.NewVisitor();

        Assert.True(await ComesInAsync(taken));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("shared secret")]
    [InlineData("another's key")]
    [InlineData("no signature")]
    public async Task A_token_that_the_provider_did_not_sign_is_refused(string how)
    {
        await LinkAsync();
        provider.Sign = claims => how switch
        {
            "none" => Unsigned(claims, """{"alg":"none","typ":"JWT"}"""),
            "no signature" => Unsigned(claims, """{"alg":"RS256","typ":"JWT"}"""),
            "shared secret" => FakeProvider.Signed(claims, new SymmetricSecurityKey(Encoding.UTF8.GetBytes(FakeProvider.Secret.PadRight(32))), SecurityAlgorithms.HmacSha256),
            _ => FakeProvider.Signed(claims, FakeProvider.NewKey(), SecurityAlgorithms.RsaSha256),
        };
        using var visitor = site.NewVisitor();

        Assert.Equal(new ProviderSaidNothing("The council’s directory").Sentence, await WhyAsync(visitor));
    }

    [Fact]
    public async Task Keys_that_the_provider_changed_are_read_again()
    {
        await LinkAsync();
        using var before = site.NewVisitor();
        Assert.True(await ComesInAsync(before));

        provider.ChangeKeys();
        using var after = site.NewVisitor();

        Assert.True(await ComesInAsync(after));
    }

    [Fact]
    public async Task An_answer_in_anothers_name_is_refused_and_in_the_providers_own_taken()
    {
        await LinkAsync();
        provider.IssuerBesideTheCode = "https://elsewhere.example";
        using var refused = site.NewVisitor();
        Assert.False(await ComesInAsync(refused));

        provider.IssuerBesideTheCode = provider.Issuer;
        using var taken = site.NewVisitor();

        Assert.True(await ComesInAsync(taken));
    }

    [Fact]
    public async Task An_answer_that_another_browser_asked_for_is_refused()
    {
        await LinkAsync();
        using var attacker = site.NewVisitor();
        using var start = await attacker.GetAsync("/sign-in/provider");
        using var answer = await attacker.Client.GetAsync(start.Headers.Location, TestContext.Current.CancellationToken);
        using var victim = site.NewVisitor();

        using var response = await victim.Client.GetAsync(answer.Headers.Location, TestContext.Current.CancellationToken);

        Assert.Equal("/sign-in/provider/arrived", response.Headers.Location!.ToString());
        Assert.False(await IsSignedInAsync(victim));
    }

    [Theory]
    [InlineData("issuer", "https://elsewhere.example")]
    [InlineData("token_endpoint", "http://elsewhere.example/token")]
    public async Task A_description_that_names_another_issuer_or_an_address_without_https_is_not_followed(string field, string value)
    {
        await LinkAsync();
        provider.Describe = description =>
        {
            description[field] = value;
            return description;
        };
        using var visitor = site.NewVisitor();

        Assert.Equal(new ProviderSaidNothing("The council’s directory").Sentence, await WhyAsync(visitor));
    }

    [Fact]
    public async Task A_provider_that_cannot_be_reached_is_said_in_words()
    {
        provider.Describe = _ => null;
        using var visitor = site.NewVisitor();

        Assert.Equal(new ProviderSaidNothing("The council’s directory").Sentence, await WhyAsync(visitor));
    }

    [Fact]
    public async Task A_secret_goes_in_the_form_where_the_provider_takes_it_only_there()
    {
        await LinkAsync();
        provider.Describe = description =>
        {
            description["token_endpoint_auth_methods_supported"] = new[] { "client_secret_post" };
            return description;
        };
        using var visitor = site.NewVisitor();

        Assert.True(await ComesInAsync(visitor));
    }

    [Fact]
    public async Task An_account_that_is_closed_does_not_come_in()
    {
        await LinkAsync();
        await using (var scope = site.NewScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
            (await context.Users.SingleAsync(TestContext.Current.CancellationToken)).LockoutEnd = DateTimeOffset.MaxValue;
            context.Act = new Act(Actor.System, "Close", "/", "Closed.");
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using var visitor = site.NewVisitor();

        Assert.Equal(new AccountClosed().Sentence, await WhyAsync(visitor));
    }

    private static string Unsigned(Dictionary<string, object> claims, string header) =>
        $"{WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(header))}.{WebEncoders.Base64UrlEncode(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(claims))}.";

    private async Task LinkAsync()
    {
        await MakeAsync("ada", "Ada Wren", null);
        await using var scope = site.NewScope();
        await scope.ServiceProvider.GetRequiredService<ConnectToProvider>().ExecuteAsync("ada", provider.Settings, provider.Subject, Actor.CommandLine, TestContext.Current.CancellationToken);
    }

    private async Task MakeAsync(string signIn, string name, string? email)
    {
        using var holder = new AccountHolder(site, TimeProvider.System, signIn);
        await holder.MakeAsync(name, email);
    }

    private static Task<IHtmlDocument> ArriveAsync(Visitor visitor, string returnUrl = "/") => visitor.PageAsync("/sign-in/provider" + "?returnUrl=" + Uri.EscapeDataString(returnUrl));

    private static async Task<string> WhyAsync(Visitor visitor)
    {
        var page = await ArriveAsync(visitor);
        Assert.False(await IsSignedInAsync(visitor));
        Assert.Equal("You are not signed in", page.QuerySelector("h1")!.TextContent);
        return string.Concat(page.QuerySelector(".cw-lead")!.TextContent.TakeWhile(c => c != '.')) + ".";
    }

    private static async Task<bool> ComesInAsync(Visitor visitor)
    {
        await ArriveAsync(visitor);
        return await IsSignedInAsync(visitor);
    }

    private static async Task<bool> IsSignedInAsync(Visitor visitor)
    {
        using var response = await visitor.GetAsync("/account");
        return response.IsSuccessStatusCode;
    }
}
