using System.CommandLine;

namespace Commonweal.Platform.CommandLine;

public static class DatabaseVerb
{
    public static Command Make()
    {
        var migrate = new Command("migrate", "Creates both databases, or brings them up to this program's schema.");
        migrate.SetAction((result, cancellation) => Verb.RunAsync(result, async () =>
        {
            var settings = result.Settings;
            await using var app = Site.Build(settings);
            await using var scope = app.Services.CreateAsyncScope();
            await Startup.MigrateAsync(scope.ServiceProvider, settings, cancellation);
            result.Output.WriteLine($"{settings.Database.Name} and {settings.RecordDatabase.Name} are at this program's schema.");
            return 0;
        }));
        return new Command("database", "Looks after the databases.") { migrate };
    }
}
