using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Commonweal.Platform.Authority;

/// <summary>
/// The number of the last act in the audit chain: what every cache of the program is keyed by. One small read a request, without a context,
/// since cached pages ask nothing else of the database.
/// </summary>
public sealed class ActCounter(Settings settings) : IAsyncDisposable
{
    private const string Sql = "SELECT \"Sequence\" FROM \"audit_head\"";

    private readonly DbDataSource source = settings.Database.IsPostgres
        ? NpgsqlDataSource.Create(settings.Database.ConnectionString)
        : SqliteFactory.Instance.CreateDataSource(settings.Database.ConnectionString);

    public async ValueTask<long> CurrentAsync(CancellationToken cancellation)
    {
        await using var command = source.CreateCommand(Sql);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
