using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Commonweal.Platform.Persistence;

/// <summary>Where a database is: a SQLite file, or a postgres:// address, which Npgsql does not read and we therefore take apart.</summary>
public sealed record DatabaseAddress(bool IsPostgres, string ConnectionString)
{
    private const int BusySeconds = 30;

    /// <summary>From COMMONWEAL_DATABASE: empty is a file under <paramref name="folder"/>.</summary>
    /// <exception cref="FormatException">The address is neither a postgres:// address nor a path.</exception>
    public static DatabaseAddress Parse(string? address, string folder)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return File(Path.Combine(folder, "commonweal.db"));
        }

        if (!address.Contains("://", StringComparison.Ordinal))
        {
            return File(address);
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("postgres" or "postgresql") || uri.AbsolutePath.Length < 2)
        {
            throw new FormatException("COMMONWEAL_DATABASE must be postgres://user:password@host:port/name, or the path of a SQLite file.");
        }

        var user = uri.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : NpgsqlConnection.DefaultPort,
            Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]),
            Username = Uri.UnescapeDataString(user[0]),
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        };
        foreach (var (key, value) in Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(uri.Query))
        {
            builder[key] = value.ToString();
        }

        return new DatabaseAddress(true, builder.ConnectionString);
    }

    public static DatabaseAddress File(string path) => new(false, new SqliteConnectionStringBuilder
    {
        DataSource = Path.GetFullPath(path),
        DefaultTimeout = BusySeconds,
        ForeignKeys = true,
    }.ConnectionString);

    /// <summary>The file of a SQLite database, or the name of a PostgreSQL one.</summary>
    public string Name => IsPostgres ? new NpgsqlConnectionStringBuilder(ConnectionString).Database! : new SqliteConnectionStringBuilder(ConnectionString).DataSource;

    /// <summary>The same address with a longer name: commonweal.db becomes commonweal_record.db.</summary>
    public DatabaseAddress WithNameSuffix(string suffix) => IsPostgres
        ? this with { ConnectionString = new NpgsqlConnectionStringBuilder(ConnectionString) { Database = Name + suffix }.ConnectionString }
        : File(Path.Combine(Path.GetDirectoryName(Name)!, Path.GetFileNameWithoutExtension(Name) + suffix + Path.GetExtension(Name)));

    /// <summary>The same address whose connections end with their use.</summary>
    public DatabaseAddress Unpooled() => this with
    {
        ConnectionString = IsPostgres
            ? new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ConnectionString
            : new SqliteConnectionStringBuilder(ConnectionString) { Pooling = false }.ConnectionString,
    };

    public void Use(DbContextOptionsBuilder options)
    {
        _ = IsPostgres
            ? options.UseNpgsql(ConnectionString, npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
            : options.UseSqlite(ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery));

        // SQLite drops a column by making its table anew, around which foreign keys are switched off outside the transaction. Such a migration does nothing else, so a kill leaves it to be begun again.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning));
    }
}
