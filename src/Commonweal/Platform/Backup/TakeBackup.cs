using System.IO.Compression;
using Commonweal.Platform.CommandLine;
using Commonweal.Platform.Files;
using Commonweal.Platform.Persistence;

namespace Commonweal.Platform.Backup;

/// <summary>Both databases and a manifest of their hashes in one file, while the program goes on: each database as it stood at one moment.</summary>
public static class TakeBackup
{
    /// <exception cref="CannotDoException">There is a file of that name, or a tool is missing.</exception>
    public static async Task<BackupManifest> ExecuteAsync(Settings settings, string file, DateTimeOffset now, CancellationToken cancellation)
    {
        if (File.Exists(file))
        {
            throw new CannotDoException($"{file} is there already, and a backup is never written over another. Give another name.");
        }

        var unfinished = file + ".unfinished";
        var parts = OwnerOnly.MakeFolder(file + ".parts");
        try
        {
            using (var archive = new ZipArchive(OwnerOnly.Open(unfinished, FileMode.Create), ZipArchiveMode.Create))
            {
                var databases = new List<BackedUpDatabase>();
                foreach (var (name, address) in BackedUpDatabase.Names.Zip(BackedUpDatabase.PairOf(settings)))
                {
                    databases.Add(await AddAsync(archive, parts.FullName, name, address, cancellation));
                }

                var manifest = new BackupManifest(BackupManifest.FormatNow, now.UtcDateTime, settings.Database.IsPostgres, settings.IsDemonstration, databases);
                manifest.WriteInto(archive);
            }

            File.Move(unfinished, file);
            using var made = ZipFile.OpenRead(file);
            return BackupManifest.ReadFrom(made, file);
        }
        finally
        {
            parts.Delete(recursive: true);
            File.Delete(unfinished);
        }
    }

    private static async Task<BackedUpDatabase> AddAsync(ZipArchive archive, string folder, string name, DatabaseAddress address, CancellationToken cancellation)
    {
        var part = Path.Combine(folder, name + (address.IsPostgres ? ".dump" : ".db"));
        var migration = await SchemaOf.LastMigrationAsync(address, cancellation);
        if (address.IsPostgres)
        {
            await PostgresTools.DumpAsync(address, part, cancellation);
        }
        else
        {
            SqliteFiles.Copy(address, part);
        }

        await archive.CreateEntryFromFileAsync(part, Path.GetFileName(part), CompressionLevel.Fastest, cancellation);
        return new BackedUpDatabase(Path.GetFileName(part), migration, await BackedUpDatabase.HashAsync(part, cancellation));
    }
}
