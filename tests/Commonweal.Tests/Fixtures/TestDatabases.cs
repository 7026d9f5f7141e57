using System.Collections.Concurrent;
using Commonweal.Platform;
using Commonweal.Platform.Persistence;
using Microsoft.Data.Sqlite;
using Npgsql;

[assembly: AssemblyFixture(typeof(Commonweal.Tests.Fixtures.TestDatabases))]

namespace Commonweal.Tests.Fixtures;

/// <summary>
/// Databases for tests. The first that asks for a kind of them has it made and filled once, as the program itself does at its first start;
/// every test class then gets a copy, which costs a file copy on SQLite and a CREATE DATABASE … TEMPLATE on PostgreSQL.
/// </summary>
public sealed class TestDatabases : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(Engine Engine, bool IsDemonstration), Lazy<Task<Settings>>> templates = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("commonweal-tests-");
    private int copies;

    public PostgresCluster Postgres { get; } = new();

    /// <summary>Settings of databases that do not exist yet.</summary>
    public async Task<Settings> EmptyAsync(Engine engine, bool isDemonstration = true)
    {
        var number = Interlocked.Increment(ref copies);
        var place = folder.CreateSubdirectory($"{number}").FullName;
        var database = engine == Engine.Sqlite
            ? DatabaseAddress.Parse(null, place)
            : DatabaseAddress.Parse(await Postgres.AddressOfAsync($"cw_{number}"), place);
        return new Settings(isDemonstration, database, database.WithNameSuffix("_record"), place, Repository.Facts);
    }

    /// <summary>Databases as the program leaves them after its first start: a demonstration with its facts and people, or production with empty tables.</summary>
    public async Task<Settings> CopyAsync(Engine engine, bool isDemonstration = true)
    {
        var template = await templates.GetOrAdd((engine, isDemonstration), kind => new(() => MakeAsync(kind.Engine, kind.IsDemonstration))).Value;
        var copy = await EmptyAsync(engine, isDemonstration);
        foreach (var (from, to) in new[] { (template.Database, copy.Database), (template.RecordDatabase, copy.RecordDatabase) })
        {
            if (from.IsPostgres)
            {
                await Postgres.ExecuteAsync($"CREATE DATABASE \"{to.Name}\" TEMPLATE \"{from.Name}\"");
            }
            else
            {
                File.Copy(from.Name, to.Name);
            }
        }

        return copy;
    }

    /// <summary>Lets go of every connection to these databases and removes them.</summary>
    public async Task RemoveAsync(Settings settings)
    {
        foreach (var database in new[] { settings.Database, settings.RecordDatabase })
        {
            LetGo(database);
            if (database.IsPostgres)
            {
                await Postgres.ExecuteAsync($"DROP DATABASE IF EXISTS \"{database.Name}\" WITH (FORCE)");
            }
        }

        Directory.Delete(settings.Folder, recursive: true);
    }

    public async ValueTask DisposeAsync()
    {
        await Postgres.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private async Task<Settings> MakeAsync(Engine engine, bool isDemonstration)
    {
        var settings = await EmptyAsync(engine, isDemonstration);
        await using (var app = Site.Build(settings, "http://127.0.0.1:0", Repository.ContentRoot))
        {
            await Startup.PrepareAsync(app.Services, settings, CancellationToken.None);
        }

        LetGo(settings.Database);
        LetGo(settings.RecordDatabase);
        return settings;
    }

    private static void LetGo(DatabaseAddress database)
    {
        if (database.IsPostgres)
        {
            using var connection = new NpgsqlConnection(database.ConnectionString);
            NpgsqlConnection.ClearPool(connection);
            return;
        }

        using var file = new SqliteConnection(database.ConnectionString);
        if (File.Exists(database.Name))
        {
            file.Open();
            using var command = file.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }

        SqliteConnection.ClearPool(file);
    }
}
