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
        await context.Database.MigrateAsync(cancellation);
        if (context.Database.IsSqlite())
        {
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        }

        await AppendOnly.ApplyAsync(context, cancellation);
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
