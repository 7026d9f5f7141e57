using System.CommandLine;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.CommandLine;

/// <summary>Accounts from the command line: production's first administrator, and a way back for one who has lost everything.</summary>
public static class UserVerb
{
    private static readonly Option<string> SignIn = new("--sign-in") { Description = "The name to sign in with: small letters, digits and - . _ @ +", Required = true };

    private static readonly Option<string> Address = new("--address")
    {
        Description = "What people write to reach the site; the link begins with it.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("COMMONWEAL_HOST") is { Length: > 0 } host ? $"https://{host}" : Site.DefaultAddress,
    };

    public static Command Make() => new("user", "Looks after accounts.") { Add(), Link(), Connect() };

    private static Command Add()
    {
        var name = new Option<string>("--name") { Description = "The person's name, as others read it.", Required = true };
        var email = new Option<string?>("--email") { Description = "Their email address, by which another provider's sign-in is matched." };
        var isAdministrator = new Option<bool>("--administrator") { Description = "They keep accounts and read the whole audit." };
        var verb = new Command("add", "Makes an account and prints the link by which its owner sets it up, once, within a day.") { name, SignIn, email, isAdministrator, Address };
        verb.SetAction((result, cancellation) => RunAsync(result, async (services, _) =>
            await services.GetRequiredService<AddAccount>().ExecuteAsync(
                result.GetRequiredValue(name).Trim(), result.GetRequiredValue(SignIn).Trim(), result.GetValue(email)?.Trim(), result.GetValue(isAdministrator), Actor.CommandLine, cancellation), cancellation));
        return verb;
    }

    private static Command Link()
    {
        var verb = new Command("link", "Prints a new link by which an account is set up afresh: what it had before is taken off when the link is used.") { SignIn, Address };
        verb.SetAction((result, cancellation) => RunAsync(result, async (services, signIn) =>
            await services.GetRequiredService<CommonwealContext>().Users.SingleOrDefaultAsync(a => a.UserName == signIn, cancellation) is { } account ? account : new NoSuchAccount(signIn), cancellation));
        return verb;
    }

    private static Command Connect()
    {
        var subject = new Option<string>("--subject") { Description = "What the provider calls the person: the sub of its tokens.", Required = true };
        var verb = new Command("connect", "Links an account to a person at the provider of COMMONWEAL_OIDC_AUTHORITY, where no email address matches them.") { SignIn, subject };
        verb.SetAction((result, cancellation) => Verb.RunAsync(result, () => WithServicesAsync(result, async (services, settings) =>
        {
            var provider = settings.OpenId ?? throw new FormatException("COMMONWEAL_OIDC_AUTHORITY is not set: there is no provider to link to.");
            var outcome = await services.GetRequiredService<ConnectToProvider>().ExecuteAsync(
                result.GetRequiredValue(SignIn).Trim(), provider, result.GetRequiredValue(subject).Trim(), Actor.CommandLine, cancellation);
            return await SayAsync(result, outcome, account => result.Output.WriteLine($"{account.UserName} signs in with {provider.Name} from now on."));
        }, cancellation)));
        return verb;
    }

    private static Task<int> RunAsync(ParseResult result, Func<IServiceProvider, string, Task<Outcome<Account>>> find, CancellationToken cancellation) =>
        Verb.RunAsync(result, () => WithServicesAsync(result, async (services, _) => await SayAsync(result, await find(services, result.GetRequiredValue(SignIn).Trim()), account =>
        {
            result.Output.WriteLine("Give this link to its owner, and to nobody else. It works once, within a day:");
            result.Output.WriteLine($"{result.GetRequiredValue(Address).TrimEnd('/')}{services.GetRequiredService<SetUpLinks>().AddressFor(account)}");
        }), cancellation));

    private static async Task<int> WithServicesAsync(ParseResult result, Func<IServiceProvider, Settings, Task<int>> action, CancellationToken cancellation)
    {
        var settings = result.Settings;
        await using var app = Site.Build(settings);
        await using var scope = app.Services.CreateAsyncScope();
        await Startup.MigrateAsync(scope.ServiceProvider, settings, cancellation);
        return await action(scope.ServiceProvider, settings);
    }

    private static async Task<int> SayAsync(ParseResult result, Outcome<Account> outcome, Action<Account> done)
    {
        if (outcome.IsRefused)
        {
            await result.Complaints.WriteLineAsync(Commands.Refusals.InWords(outcome.Refusal));
            return 2;
        }

        done(outcome.Value);
        return 0;
    }
}
