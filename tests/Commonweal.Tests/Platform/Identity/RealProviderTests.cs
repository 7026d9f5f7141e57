using System.Diagnostics;
using System.Net.Sockets;
using AngleSharp.Html.Dom;
using Commonweal.Platform.Identity;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>The whole way through a provider that others wrote: npm's oidc-provider, with its own forms for signing in and consent.</summary>
public sealed class RealProviderTests(TestDatabases databases)
{
    [Fact]
    public async Task Somebody_with_a_verified_address_signs_in_at_a_real_provider_and_a_stranger_does_not()
    {
        var port = FreePort();
        using var process = await StartAsync($"http://localhost:{port}/sign-in/provider/callback");
        var issuer = (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!;
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, port: port, change: settings => settings with
        {
            OpenId = new OpenIdSettings(issuer, "commonweal", "a-secret-of-the-test-alone", "The council’s directory"),
        });
        using (var ada = new AccountHolder(site, TimeProvider.System, "ada"))
        {
            await ada.MakeAsync("Ada Wren", "ada@partner.example");
        }

        using var known = site.NewVisitor();
        var arrived = await SignInAsync(known, "ada");
        using var stranger = site.NewVisitor();
        var refused = await SignInAsync(stranger, "stranger");
        using var again = site.NewVisitor();
        var unverified = await SignInAsync(again, "unverified");

        Assert.Contains("Ada Wren", arrived.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("no account here is yours", refused.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("no account here is yours", unverified.Body!.TextContent, StringComparison.Ordinal);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Fills the provider's forms, whichever it shows, until it sends one back.</summary>
    private static async Task<IHtmlDocument> SignInAsync(Visitor visitor, string name)
    {
        var page = await visitor.PageAsync("/sign-in/provider");
        for (var forms = 0; forms < 3 && page.QuerySelector("form[action*='/interaction/']") is IHtmlFormElement form; forms++)
        {
            page = form.QuerySelector("input[name=login]") is null
                ? await visitor.SendAndReadAsync(form)
                : await visitor.SendAndReadAsync(form, ("login", name), ("password", "any"));
        }

        return page;
    }

    private static async Task<Process> StartAsync(string redirectUri)
    {
        var folder = Repository.Path("tests", "oidc");
        using (var install = Start("npm", folder, "ci", "--no-audit", "--no-fund", "--prefer-offline"))
        {
            var said = await install.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await install.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(install.ExitCode == 0, said);
        }

        var process = Start("node", folder, "server.mjs", redirectUri);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    private static Process Start(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
