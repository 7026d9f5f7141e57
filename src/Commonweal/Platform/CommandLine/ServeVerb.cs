using System.CommandLine;

namespace Commonweal.Platform.CommandLine;

public static class ServeVerb
{
    public static Command Make()
    {
        var address = new Option<string>("--address") { Description = "Where to serve. Passkeys need the name localhost, not an address.", DefaultValueFactory = _ => Site.DefaultAddress };
        var verb = new Command("serve", "Creates or brings up the databases, loads the facts of a new partnership and serves the pages.") { address };
        verb.SetAction((result, cancellation) => Verb.RunAsync(result, async () =>
        {
            var settings = result.Settings;
            var app = Site.Build(settings, result.GetRequiredValue(address));
            await Startup.PrepareAsync(app.Services, settings, cancellation);
            await app.StartAsync(cancellation);
            Welcome.Print(result.Output, settings, result.GetRequiredValue(address));
            await app.WaitForShutdownAsync(cancellation);
            return 0;
        }));
        return verb;
    }
}
