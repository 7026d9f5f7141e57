using System.Diagnostics;
using Commonweal.Platform.CommandLine;
using Commonweal.Platform.Persistence;
using Npgsql;

namespace Commonweal.Platform.Backup;

/// <summary>PostgreSQL's own pg_dump and pg_restore, and the few statements that put a restored database in another's place.</summary>
public static class PostgresTools
{
    public static Task DumpAsync(DatabaseAddress address, string path, CancellationToken cancellation) =>
        RunAsync("pg_dump", address, ["--format=custom", "--no-owner", "--no-privileges", "--file", path], cancellation);

    /// <summary>Makes a new database of a dump.</summary>
    public static async Task RestoreAsync(DatabaseAddress address, string path, CancellationToken cancellation)
    {
        await AdministerAsync(address, $"DROP DATABASE IF EXISTS {Quoted(address.Name)}", cancellation);
        await AdministerAsync(address, $"CREATE DATABASE {Quoted(address.Name)} TEMPLATE template0", cancellation);
        await RunAsync("pg_restore", address, ["--no-owner", "--no-privileges", "--exit-on-error", "--dbname", address.Name, path], cancellation);
    }

    public static async Task<bool> ExistsAsync(DatabaseAddress address, CancellationToken cancellation) =>
        (long)(await AdministerAsync(address, $"SELECT COUNT(*) FROM pg_database WHERE datname = {Text(address.Name)}", cancellation))! > 0;

    /// <exception cref="CannotDoException">Something is connected to the database.</exception>
    public static async Task RefuseInUseAsync(DatabaseAddress address, CancellationToken cancellation)
    {
        if ((long)(await AdministerAsync(address, $"SELECT COUNT(*) FROM pg_stat_activity WHERE datname = {Text(address.Name)}", cancellation))! > 0)
        {
            throw new CannotDoException($"The database {address.Name} is in use: stop Commonweal first.");
        }
    }

    public static async Task PutInPlaceAsync(DatabaseAddress restored, DatabaseAddress address, CancellationToken cancellation)
    {
        await AdministerAsync(address, $"DROP DATABASE IF EXISTS {Quoted(address.Name)}", cancellation);
        await AdministerAsync(address, $"ALTER DATABASE {Quoted(restored.Name)} RENAME TO {Quoted(address.Name)}", cancellation);
    }

    private static async Task<object?> AdministerAsync(DatabaseAddress address, string sql, CancellationToken cancellation)
    {
        try
        {
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(address.ConnectionString) { Database = "postgres", Pooling = false }.ConnectionString);
            await connection.OpenAsync(cancellation);
            await using var command = new NpgsqlCommand(sql, connection);
            return await command.ExecuteScalarAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            throw new CannotDoException(DatabaseTrouble.InWords(e) ?? $"PostgreSQL refused: {e.Message}");
        }
    }

    private static async Task RunAsync(string tool, DatabaseAddress address, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var server = new NpgsqlConnectionStringBuilder(address.ConnectionString);
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardError = true };
        (start.Environment["PGHOST"], start.Environment["PGPORT"]) = (server.Host, $"{server.Port}");
        (start.Environment["PGUSER"], start.Environment["PGPASSWORD"], start.Environment["PGDATABASE"]) = (server.Username, server.Password, server.Database);
        try
        {
            using var process = Process.Start(start)!;
            var errors = await process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            if (process.ExitCode != 0)
            {
                throw new CannotDoException($"{tool} failed: {errors.Trim()}");
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new CannotDoException($"{tool} is not installed: apt-get install postgresql-client");
        }
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
