using System.CommandLine;
using Commonweal.Platform.Backup;

namespace Commonweal.Platform.CommandLine;

public static class ExportVerb
{
    /// <param name="things">Verbs that write one thing instead, such as one fund.</param>
    public static Command Make(params Command[] things)
    {
        var folder = new Argument<string>("folder") { Description = "A new or empty folder to write into." };
        var verb = new Command("export", "Writes every public table as a CSV file, with a manifest of rows and hashes.") { folder };
        foreach (var thing in things)
        {
            verb.Add(thing);
        }

        verb.SetAction((result, cancellation) => Verb.RunAsync(result, async () =>
        {
            var settings = result.Settings;
            await using var app = Site.Build(settings);
            await using var scope = app.Services.CreateAsyncScope();
            await Startup.MigrateAsync(scope.ServiceProvider, settings, cancellation);
            var path = Path.GetFullPath(result.GetRequiredValue(folder));
            var manifest = await scope.ServiceProvider.GetRequiredService<ExportTables>().ExecuteAsync(path, cancellation);
            result.Output.WriteLine($"{manifest.Tables.Count} tables with {manifest.Tables.Sum(t => t.Rows):N0} rows are in {path}.");
            return 0;
        }));
        return verb;
    }
}
