using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Commonweal.Platform.Persistence;

/// <summary>Creates both databases and brings them to this program's schema; refuses one that a newer program wrote.</summary>
public static class Databases
{
    /// <exception cref="NewerDatabaseException">The database holds a migration that this program does not know.</exception>
    public static async Task MigrateAsync(DbContext context, CancellationToken cancellation)
    {
        await RefuseNewerAsync(context, cancellation);
        if (context.Database.IsSqlite())
        {
            await using var turn = await OneAtATimeAsync(new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource, cancellation);
            await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
            await context.Database.MigrateAsync(cancellation);
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
            await AppendOnly.ApplyAsync(context, cancellation);
            return;
        }

        await context.Database.MigrateAsync(cancellation);
        await AppendOnly.ApplyAsync(context, cancellation);
    }

    /// <summary>
    /// The lock that EF Core keeps in a SQLite database outlives a program killed while it holds it, and the next start would wait for ever. This one is the
    /// operating system's and ends with its holder; whoever holds it may take away what another left.
    /// </summary>
    private static async Task<FileStream> OneAtATimeAsync(string database, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(database + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Directory.Exists(Path.GetDirectoryName(database)))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
            }
        }
    }

    public static async Task RefuseNewerAsync(DbContext context, CancellationToken cancellation)
    {
        if (await context.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellation))
        {
            var known = context.Database.GetMigrations().ToHashSet();
            var unknown = (await context.Database.GetAppliedMigrationsAsync(cancellation)).Where(id => !known.Contains(id)).ToList();
            if (unknown.Count > 0)
            {
                throw new NewerDatabaseException(unknown[^1]);
            }
        }
    }
}

public sealed class NewerDatabaseException(string migration)
    : Exception($"This database was written by a newer Commonweal (it holds {migration}). Start that version, or restore a backup made with this one.");
