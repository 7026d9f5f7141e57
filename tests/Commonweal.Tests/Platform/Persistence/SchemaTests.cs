using System.Diagnostics.CodeAnalysis;
using Commonweal.Platform.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Scaffolding.Internal;
using Sqlite = Microsoft.EntityFrameworkCore.Sqlite.Scaffolding.Internal;

namespace Commonweal.Tests.Platform.Persistence;

/// <summary>One neutral migration makes on both engines exactly the tables that the model has there, as each engine's own catalogue tells.</summary>
public sealed class SchemaTests(TestDatabases databases)
{
    [Theory, BothDatabases]
    public async Task What_is_migrated_is_what_the_model_says(Engine engine)
    {
        var (created, migrated) = (await databases.EmptyAsync(engine), await databases.EmptyAsync(engine));

        await CompareAsync<CommonwealContext>(created.Database, migrated.Database, options => new(options));
        await CompareAsync<RecordContext>(created.RecordDatabase, migrated.RecordDatabase, options => new(options));

        await databases.RemoveAsync(created);
        await databases.RemoveAsync(migrated);
    }

    [Theory, BothDatabases]
    public async Task Nothing_of_the_model_waits_for_a_migration(Engine engine)
    {
        var settings = await databases.EmptyAsync(engine);

        await using var context = Open<CommonwealContext>(settings.Database, options => new(options));
        await using var record = Open<RecordContext>(settings.RecordDatabase, options => new(options));

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.False(record.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_migration_for_which_SQLite_makes_a_table_anew_does_nothing_else_so_that_a_kill_leaves_it_to_be_begun_again()
    {
        var settings = await databases.EmptyAsync(Engine.Sqlite);
        await using var context = Open<CommonwealContext>(settings.Database, options => new(options));
        var migrations = context.GetService<IMigrationsAssembly>();

        var mixed = migrations.Migrations
            .Select(m => (Name: m.Key, Operations: migrations.CreateMigration(m.Value, context.Database.ProviderName!).UpOperations))
            .Where(m => m.Operations.Any(o => o is DropColumnOperation or AlterColumnOperation or AddForeignKeyOperation or DropForeignKeyOperation))
            .Where(m => m.Operations.Select(o => o is DropIndexOperation index ? index.Table : (o as ITableMigrationOperation)?.Table ?? $"{o}").Distinct().Count() > 1)
            .Select(m => m.Name);

        Assert.Empty(mixed);
    }

    [Fact]
    public async Task A_column_that_only_one_has_is_seen()
    {
        var settings = await databases.EmptyAsync(Engine.Sqlite);
        await using var context = Open<RecordContext>(settings.RecordDatabase, options => new(options));
        await context.Database.EnsureCreatedAsync();
        var before = Shape(context);

        await context.Database.ExecuteSqlAsync($"ALTER TABLE audit_head ADD COLUMN \"Planted\" TEXT NULL");

        Assert.Equal(["audit_head.Planted TEXT null=True default= generated="], Shape(context).Except(before));
    }

    private static async Task CompareAsync<T>(DatabaseAddress one, DatabaseAddress other, Func<DbContextOptions<T>, T> make) where T : DbContext
    {
        await using var created = Open(one, make);
        await using var migrated = Open(other, make);
        await created.Database.EnsureCreatedAsync();
        await Databases.MigrateAsync(migrated, CancellationToken.None);

        var (model, catalogue) = (Shape(created), Shape(migrated));

        Assert.NotEmpty(model);
        Assert.Empty(model.Except(catalogue));
        Assert.Empty(catalogue.Except(model));
    }

    private static T Open<T>(DatabaseAddress address, Func<DbContextOptions<T>, T> make) where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        address.Use(options);
        return make(options.Options);
    }

    /// <summary>Tables, columns, keys, indexes and references as the engine's own catalogue tells them, one line each.</summary>
    [SuppressMessage("Usage", "EF1001", Justification = "The catalogue readers are what the check is made of")]
    private static List<string> Shape(DbContext context)
    {
        var log = context.GetService<IDiagnosticsLogger<DbLoggerCategory.Scaffolding>>();
        IDatabaseModelFactory catalogue = context.Database.IsSqlite()
            ? new Sqlite.SqliteDatabaseModelFactory(log, context.GetService<IRelationalTypeMappingSource>())
            : new NpgsqlDatabaseModelFactory(log);
        var model = catalogue.Create(context.Database.GetConnectionString()!, new DatabaseModelFactoryOptions());
        SqliteConnection.ClearAllPools();
        return
        [
            .. from table in model.Tables
               where !table.Name.StartsWith("__EF", StringComparison.Ordinal)
               from line in table.Columns.Select(c => $"{table.Name}.{c.Name} {c.StoreType} null={c.IsNullable} default={c.DefaultValueSql} generated={c.ValueGenerated}{string.Concat(c.GetAnnotations().Select(a => $" {a.Name}={a.Value}"))}")
                   .Append($"{table.Name} key {table.PrimaryKey?.Name} ({string.Join(", ", table.PrimaryKey?.Columns.Select(c => c.Name) ?? [])})")
                   .Concat(table.Indexes.Select(i => $"{table.Name} index {i.Name} unique={i.IsUnique} filter={i.Filter} ({string.Join(", ", i.Columns.Select(c => c.Name))})"))
                   .Concat(table.ForeignKeys.Select(k => $"{table.Name} reference {k.Name} to {k.PrincipalTable.Name} on delete {k.OnDelete}"))
               select line,
        ];
    }
}
