using System.Data.Common;
using Commonweal.Platform.CommandLine;
using Commonweal.Platform.Persistence;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Commonweal.Platform.Backup;

/// <summary>How far the schema of a database has come, without the program's model of it.</summary>
public static class SchemaOf
{
    private const string Sql = "SELECT MAX(\"MigrationId\") FROM \"__EFMigrationsHistory\"";

    /// <exception cref="CannotDoException">There is no such database, or it holds no schema.</exception>
    public static async Task<string> LastMigrationAsync(DatabaseAddress address, CancellationToken cancellation)
    {
        if (!address.IsPostgres && !File.Exists(address.Name))
        {
            throw new CannotDoException($"There is no database at {address.Name}.");
        }

        try
        {
            await using DbConnection connection = address.IsPostgres ? new NpgsqlConnection(address.Unpooled().ConnectionString) : new SqliteConnection(address.Unpooled().ConnectionString);
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = Sql;
            return await command.ExecuteScalarAsync(cancellation) as string ?? "";
        }
        catch (DbException e)
        {
            throw new CannotDoException(DatabaseTrouble.InWords(e) ?? $"{address.Name} cannot be read as a database of Commonweal: {e.Message}");
        }
    }
}
