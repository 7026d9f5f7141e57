using System.CommandLine;
using Commonweal.Platform.Backup;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.CommandLine;

public static class RestoreVerb
{
    public static Command Make()
    {
        var file = new Argument<string>("file") { Description = "A file that backup wrote." };
        var replace = new Option<bool>("--replace") { Description = "Puts the backup in the place of databases that are there; what they hold is gone." };
        var verb = new Command("restore", "Puts both databases of a backup in place, after checking their hashes and audit chains. Stop the program first.") { file, replace };
        verb.SetAction((result, cancellation) => Verb.RunAsync(result, async () =>
        {
            var settings = result.Settings;
            Directory.CreateDirectory(settings.Folder);
            var known = await KnownMigrationsAsync(settings);
            var entries = await RestoreBackup.ExecuteAsync(settings, Path.GetFullPath(result.GetRequiredValue(file)), result.GetValue(replace), known.Contains, cancellation);
            result.Output.WriteLine($"Both databases are in place. Their audit chains hold: {entries[0]:N0} entries of the partnership, {entries[1]:N0} of the record.");
            return 0;
        }));
        return verb;
    }

    private static async Task<HashSet<string>> KnownMigrationsAsync(Settings settings)
    {
        await using var app = Site.Build(settings);
        await using var scope = app.Services.CreateAsyncScope();
        return [.. scope.ServiceProvider.GetRequiredService<CommonwealContext>().Database.GetMigrations(), .. scope.ServiceProvider.GetRequiredService<RecordContext>().Database.GetMigrations()];
    }
}
