using System.CommandLine;
using Commonweal.Platform.Backup;

namespace Commonweal.Platform.CommandLine;

public static class BackupVerb
{
    public static Command Make()
    {
        var file = new Argument<string>("file") { Description = "The file to write, such as commonweal-2026-11-25.zip." };
        var verb = new Command("backup", "Writes both databases and a manifest of their hashes into one file. The program may go on meanwhile.") { file };
        verb.SetAction((result, cancellation) => Verb.RunAsync(result, async () =>
        {
            var path = Path.GetFullPath(result.GetRequiredValue(file));
            await TakeBackup.ExecuteAsync(result.Settings, path, TimeProvider.System.GetUtcNow(), cancellation);
            result.Output.WriteLine($"Both databases are in {path} ({new FileInfo(path).Length:N0} bytes). Keep it apart from this machine; restore puts it back.");
            return 0;
        }));
        return verb;
    }
}
