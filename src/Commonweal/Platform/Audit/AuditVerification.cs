using Commonweal.Platform.Persistence;

namespace Commonweal.Platform.Audit;

/// <summary>
/// Reads a whole audit chain and makes each hash again. It stops at the first link that does not hold. Entries are streamed in the database's own bytes:
/// this reads some hundred thousand of them a second.
/// </summary>
public static class AuditVerification
{
    /// <exception cref="FileNotFoundException">There is no such database file.</exception>
    public static async Task<ChainCheck> OfAsync(DatabaseAddress database, CancellationToken cancellation)
    {
        var check = new ChainCheck();
        if (database.IsPostgres)
        {
            await PostgresChain.ReadAsync(database, check, cancellation);
        }
        else if (File.Exists(database.Name))
        {
            SqliteChain.Read(database, check, cancellation);
        }
        else
        {
            throw new FileNotFoundException($"There is no database at {database.Name}.");
        }

        return check;
    }
}
