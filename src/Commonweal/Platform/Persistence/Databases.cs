using Commonweal.Platform.Files;
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
        var isCurrent = await IsCurrentAsync(context, cancellation);
        if (context.Database.IsSqlite())
        {
            var file = new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;
            await using var turn = await OneAtATimeAsync(file, cancellation);
            if (!isCurrent)
            {
                OwnerOnly.Prepare(file);
                await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
                await context.Database.MigrateAsync(cancellation);
            }

            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        }
        else if (!isCurrent)
        {
            await context.Database.MigrateAsync(cancellation);
        }

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
                return OwnerOnly.Open(database + ".migrating", FileMode.OpenOrCreate);
            }
            catch (IOException) when (Directory.Exists(Path.GetDirectoryName(database)))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
            }
        }
    }

    /// <summary>Whether every migration was applied before. The framework would compare the whole model with its snapshot to find that out, which costs a start most of a second.</summary>
    private static async Task<bool> IsCurrentAsync(DbContext context, CancellationToken cancellation)
    {
        if (!await context.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellation))
        {
            return false;
        }

        var known = context.Database.GetMigrations().ToHashSet();
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        return applied.FindLast(id => !known.Contains(id)) is { } unknown ? throw new NewerDatabaseException(unknown) : applied.Count == known.Count;
    }
}

public sealed class NewerDatabaseException(string migration)
    : Exception($"This database was written by a newer Commonweal (it holds {migration}). Start that version, or restore a backup made with this one.");
