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
            // The file is written anew, and the write-ahead file, which holds the pages as they were, is emptied.
            await context.Database.ExecuteSqlRawAsync("VACUUM", cancellation);
            await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
            return;
        }

        foreach (var table in erased.Select(type => context.Model.FindEntityType(type)!.GetTableName()!))
        {
#pragma warning disable EF1002 // A table's name cannot be a parameter, and comes from the model.
            await context.Database.ExecuteSqlRawAsync($"VACUUM FULL \"{table}\"", cancellation);
#pragma warning restore EF1002
        }
    }
}
