using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Persistence;

public static class Erasing
{
    /// <summary>
    /// Sees to it that nothing of what was deleted, or written over, stays in the files of the database. The act alone leaves its bytes where they were until something else needs the place.
    /// </summary>
    /// <param name="erased">The entities whose rows it was.</param>
    public static async Task EraseWhatIsFreeAsync(this CommonwealContext context, IEnumerable<Type> erased, CancellationToken cancellation)
    {
        if (context.Database.IsSqlite())
        {
            await RewriteFileAsync(context, cancellation);
            return;
        }

        foreach (var table in erased.Select(type => context.Model.FindEntityType(type)!.GetTableName()!))
        {
#pragma warning disable EF1002 // A table's name cannot be a parameter, and comes from the model.
            await context.Database.ExecuteSqlRawAsync($"VACUUM FULL \"{table}\"", cancellation);
#pragma warning restore EF1002
        }
    }

    /// <summary>Writes the file anew and empties the write-ahead file. The new pages reach the file only when nobody still reads the old ones, so readers are waited for; one that reads for longer leaves the rest to the next checkpoint.</summary>
    private static async Task RewriteFileAsync(CommonwealContext context, CancellationToken cancellation)
    {
        // What is set holds for one connection.
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            await context.Database.ExecuteSqlRawAsync("VACUUM", cancellation);
            await context.Database.ExecuteSqlRawAsync("PRAGMA busy_timeout = 30000", cancellation);
            await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
        }
        finally
        {
            await context.Database.ExecuteSqlRawAsync("PRAGMA busy_timeout = 0", CancellationToken.None);
            await context.Database.CloseConnectionAsync();
        }
    }
}
