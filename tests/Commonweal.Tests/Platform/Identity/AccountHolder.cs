using System.Net;
using AngleSharp.Html.Dom;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>Somebody with an account of their own: a password, and an authenticator app that the test holds.</summary>
public sealed class AccountHolder(TestSite site, TimeProvider time, string signIn) : IDisposable
{
    public const string Password = "three plain words together";

    public TestSite Site => site;

    public Visitor Visitor { get; } = site.NewVisitor();

    public string SignIn => signIn;

    /// <summary>The key in the app.</summary>
    public string Key { get; set; } = "";

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public string CodeNow => Totp.Code(Key, time.GetUtcNow());

    /// <summary>An account just made, nothing set up: the address of its link.</summary>
    public async Task<string> MakeAsync(string name, string? email = null, bool isAdministrator = false)
    {
        await using var scope = site.NewScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<AddAccount>().ExecuteAsync(name, signIn, email, isAdministrator, Actor.CommandLine, TestContext.Current.CancellationToken);
        return scope.ServiceProvider.GetRequiredService<SetUpLinks>().AddressFor(outcome.Value);
    }

    /// <summary>Follows the link, sets the password and the app, and is signed in.</summary>
    public static async Task<AccountHolder> WithPasswordAndAppAsync(TestSite site, TimeProvider time, string signIn = "ada", string name = "Ada Wren")
    {
        var person = new AccountHolder(site, time, signIn);
        var enrol = await person.SetPasswordAsync(await person.MakeAsync(name));
        person.Key = KeyOn(enrol);
        await person.EnrolAsync(enrol);
        return person;
    }

    /// <summary>Sets the password by the link; the page that asks for the app.</summary>
    public async Task<IHtmlDocument> SetPasswordAsync(string link) =>
        await Visitor.SendAndReadAsync(CommandOf(await Visitor.PageAsync(link)), ("NewPassword", Password));

    /// <summary>Gives the app's code; the page of recovery codes.</summary>
    public async Task<IHtmlDocument> EnrolAsync(IHtmlDocument enrol)
    {
        var codes = await Visitor.SendAndReadAsync(CommandOf(enrol), ("Code", CodeNow));
        RecoveryCodes = [.. codes.QuerySelectorAll(".cw-codes code").Select(c => c.TextContent)];
        Assert.True(RecoveryCodes.Count == 10, codes.Body!.TextContent);
        return codes;
    }

    /// <summary>Gives name and password on the sign-in page; what the site answers.</summary>
    public async Task<HttpResponseMessage> GivePasswordAsync(string password = Password, string? returnUrl = null)
    {
        var page = await Visitor.PageAsync("/sign-in" + (returnUrl is null ? "" : "?returnUrl=" + Uri.EscapeDataString(returnUrl)));
        return await Visitor.SendAsync(CommandOf(page), ("SignInName", signIn), ("Password", password));
    }

    /// <summary>Gives the password and then a code.</summary>
    public async Task<HttpResponseMessage> GiveCodeAsync(string code, string? returnUrl = null)
    {
        using var first = await GivePasswordAsync(returnUrl: returnUrl);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        return await Visitor.SendAsync(CommandOf(await Visitor.PageAsync(first.Headers.Location!.ToString())), ("Code", code));
    }

    public async Task SignOutAsync()
    {
        using var response = await Visitor.SendAsync((IHtmlFormElement)(await Visitor.PageAsync("/account")).QuerySelector("form[action='/sign-out']")!);
    }

    public async Task<bool> IsSignedInAsync()
    {
        using var response = await Visitor.GetAsync("/account");
        return response.StatusCode == HttpStatusCode.OK;
    }

    public static IHtmlFormElement CommandOf(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("form[data-command]")!;

    public static string KeyOn(IHtmlDocument enrol) => enrol.QuerySelector(".cw-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

    public void Dispose() => Visitor.Dispose();
}
