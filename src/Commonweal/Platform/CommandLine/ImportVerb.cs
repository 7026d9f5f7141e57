using System.CommandLine;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Facts;

namespace Commonweal.Platform.CommandLine;

public static class ImportVerb
{
    /// <param name="subjects">What else can be taken in, each a verb below this one.</param>
    public static Command Make(params ReadOnlySpan<Command> subjects)
    {
        var folder = new Argument<string>("folder") { Description = $"The folder of facts, such as {Settings.DefaultFacts}." };
        var verb = new Command("import", "Loads a folder of facts: all of it, or nothing and every error with file, line and field.") { folder };
        verb.SetAction((result, cancellation) => Verb.RunAsync(result, async () =>
        {
            var settings = result.Settings;
            await using var app = Site.Build(settings);
            await using var scope = app.Services.CreateAsyncScope();
            await Startup.MigrateAsync(scope.ServiceProvider, settings, cancellation);
            var loaded = await scope.ServiceProvider.GetRequiredService<LoadFacts>().ExecuteAsync(Path.GetFullPath(result.GetRequiredValue(folder)), Actor.CommandLine, cancellation);
            result.Output.WriteLine($"{loaded.Added:N0} facts loaded; {loaded.AlreadyHeld:N0} were held already and stand as they were.");
            return 0;
        }));
        foreach (var subject in subjects)
        {
            verb.Add(subject);
        }

        return verb;
    }
}
