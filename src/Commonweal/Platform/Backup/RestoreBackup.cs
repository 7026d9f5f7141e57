using System.IO.Compression;
using Commonweal.Platform.Audit;
using Commonweal.Platform.CommandLine;
using Commonweal.Platform.Files;
using Commonweal.Platform.Persistence;

namespace Commonweal.Platform.Backup;

/// <summary>
/// Puts a backup's databases in place. They are first made beside those in place, known again by their hashes, and their audit chains read through:
/// only then does anything that was there go.
/// </summary>
public static class RestoreBackup
{
    /// <param name="replace">Whether databases that are there may go.</param>
    /// <param name="isKnown">Whether this program knows a migration.</param>
    /// <returns>How many entries each audit chain holds.</returns>
    /// <exception cref="CannotDoException">Something stands in the way; nothing was changed.</exception>
    public static async Task<IReadOnlyList<long>> ExecuteAsync(Settings settings, string file, bool replace, Func<string, bool> isKnown, CancellationToken cancellation)
    {
        using var archive = Open(file);
        var manifest = BackupManifest.ReadFrom(archive, file);
        Check(settings, manifest, isKnown);
        var places = BackedUpDatabase.PairOf(settings);
        foreach (var place in places)
        {
            await RefuseAsync(place, replace, cancellation);
        }

        var parts = OwnerOnly.MakeFolder(Path.Combine(settings.Folder, ".restoring"));
        try
        {
            var restored = new List<(DatabaseAddress From, DatabaseAddress To, long Entries)>();
            foreach (var (database, place) in manifest.Databases.Zip(places))
            {
                var (from, entries) = await MakeBesideAsync(archive, database, place, parts.FullName, cancellation);
                restored.Add((from, place, entries));
            }

            foreach (var (from, to, _) in restored)
            {
                await PutInPlaceAsync(from, to, cancellation);
            }

            return [.. restored.Select(r => r.Entries)];
        }
        finally
        {
            parts.Delete(recursive: true);
        }
    }

    private static ZipArchive Open(string file)
    {
        try
        {
            return File.Exists(file) ? ZipFile.OpenRead(file) : throw new CannotDoException($"There is no file {file}.");
        }
        catch (InvalidDataException)
        {
            throw new CannotDoException($"{file} is not a backup of Commonweal, or is not whole.");
        }
    }

    private static void Check(Settings settings, BackupManifest manifest, Func<string, bool> isKnown)
    {
        if (manifest.IsPostgres != settings.Database.IsPostgres)
        {
            throw new CannotDoException($"The backup is of {(manifest.IsPostgres ? "PostgreSQL" : "SQLite")}, and COMMONWEAL_DATABASE names {(settings.Database.IsPostgres ? "PostgreSQL" : "SQLite")}.");
        }

        if (manifest.Databases.FirstOrDefault(d => !isKnown(d.Migration)) is { } newer)
        {
            throw new NewerDatabaseException(newer.Migration);
        }
    }

    private static async Task RefuseAsync(DatabaseAddress place, bool replace, CancellationToken cancellation)
    {
        var exists = place.IsPostgres ? await PostgresTools.ExistsAsync(place, cancellation) : File.Exists(place.Name);
        if (exists && !replace)
        {
            throw new CannotDoException($"{place.Name} is there already. Say --replace to put the backup in its place; what it holds now is then gone.");
        }

        if (exists && place.IsPostgres)
        {
            await PostgresTools.RefuseInUseAsync(place, cancellation);
        }
        else if (exists)
        {
            SqliteFiles.RefuseInUse(place);
        }
    }

    private static async Task<(DatabaseAddress From, long Entries)> MakeBesideAsync(ZipArchive archive, BackedUpDatabase database, DatabaseAddress place, string folder, CancellationToken cancellation)
    {
        var part = Path.Combine(folder, Path.GetFileName(database.File));
        var entry = archive.GetEntry(database.File) ?? throw new CannotDoException($"The backup lacks {database.File}.");
        await entry.ExtractToFileAsync(part, overwrite: true, cancellation);
        if (await BackedUpDatabase.HashAsync(part, cancellation) != database.Sha256)
        {
            throw new CannotDoException($"{database.File} in the backup is not what was backed up: its hash differs from the manifest's.");
        }

        var beside = place.IsPostgres ? place.WithNameSuffix("_restoring") : DatabaseAddress.File(part);
        if (place.IsPostgres)
        {
            await PostgresTools.RestoreAsync(beside, part, cancellation);
        }

        var check = await AuditVerification.OfAsync(beside.Unpooled(), cancellation);
        return check.Broken is null ? (beside, check.Entries) : throw new CannotDoException($"The audit chain in {database.File} is broken. {check.Broken}");
    }

    private static async Task PutInPlaceAsync(DatabaseAddress from, DatabaseAddress to, CancellationToken cancellation)
    {
        if (to.IsPostgres)
        {
            await PostgresTools.PutInPlaceAsync(from, to, cancellation);
        }
        else
        {
            SqliteFiles.PutInPlace(from.Name, to);
        }
    }
}
