// Development only. Scaffolds one migration that both databases run:
//   dotnet run --project tools/Migrations NAME
// It reads the Npgsql model, which knows lengths and precision, then takes out the store types and adds SQLite's key annotation.
using System.Text.RegularExpressions;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Migrations.Internal;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal;

if (args is not [var name])
{
    Console.Error.WriteLine("Say the name of the migration: dotnet run --project tools/Migrations NAME");
    return 2;
}

await using var context = new CommonwealContext(new DbContextOptionsBuilder<CommonwealContext>().UseNpgsql("Host=unused").Options);
await using var record = new RecordContext(new DbContextOptionsBuilder<RecordContext>().UseNpgsql("Host=unused").Options);
if (context.Database.HasPendingModelChanges())
{
    Scaffold(context, name, "Migrations");
}

if (record.Database.HasPendingModelChanges())
{
    Scaffold(record, name, "RecordMigrations");
}

return 0;

static void Scaffold(DbContext context, string name, string part)
{
    var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(context);
    new NpgsqlDesignTimeServices().ConfigureDesignTimeServices(services);
    services.AddSingleton<ISnapshotModelProcessor>(new LastSnapshot(context.GetService<IModelRuntimeInitializer>()));
    using var provider = services.BuildServiceProvider();
    using var scope = provider.CreateScope();
    var migration = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>().ScaffoldMigration(name, "Commonweal", $"Platform.Persistence.{part}");
    var folder = Path.Combine("src", "Commonweal", "Platform", "Persistence", part);
    Directory.CreateDirectory(folder);
    File.WriteAllText(Path.Combine(folder, migration.MigrationId + ".cs"), Neutral(migration.MigrationCode));
    File.WriteAllText(Path.Combine(folder, migration.MigrationId + ".Designer.cs"), NeedsModel(migration.MigrationCode) ? Neutral(migration.MetadataCode) : WithoutModel(migration.MetadataCode));
    File.WriteAllText(Path.Combine(folder, migration.SnapshotName + ".cs"), Neutral(migration.SnapshotCode));
    Console.WriteLine($"{migration.MigrationId} written to {folder}");
}

// SQLite makes a table anew from the model of its migration, and rows are written by it. Any other operation says all that it needs,
// and a copy of the whole model beside each would cost a first start seconds.
static bool NeedsModel(string code)
{
    var up = code[code.IndexOf("void Up(", StringComparison.Ordinal)..code.IndexOf("void Down(", StringComparison.Ordinal)];
    return Regex.IsMatch(up, @"\.(AlterColumn|DropColumn|(Add|Drop)(ForeignKey|PrimaryKey|UniqueConstraint|CheckConstraint)|(Insert|Update|Delete)Data)\b");
}

static string WithoutModel(string code) =>
    Regex.Replace(code, @"\n        /// <inheritdoc />\n        protected override void BuildTargetModel.*?\n        \}\n", "\n", RegexOptions.Singleline).Replace("    {\n\n    }", "    {\n    }", StringComparison.Ordinal);

static string Neutral(string code)
{
    code = Regex.Replace(code, @"(?:old)?[tT]ype: ""[^""]+"",\s*", "");
    code = Regex.Replace(code, @"\s*\.HasColumnType\(""[^""]+""\)", "");
    return code.Replace(".Annotation(\"Npgsql:ValueGenerationStrategy\"", ".Annotation(\"Sqlite:Autoincrement\", true).Annotation(\"Npgsql:ValueGenerationStrategy\"", StringComparison.Ordinal);
}

/// <summary>Reads the last snapshot as it stands. The design package's own reader, loaded without the rest of its tree, gives none, and every migration would create all tables anew.</summary>
internal sealed class LastSnapshot(IModelRuntimeInitializer initializer) : ISnapshotModelProcessor
{
    public IModel Process(IReadOnlyModel model, bool resetVersion = false) =>
        model is null ? null : initializer.Initialize((IModel)model, designTime: true, validationLogger: null);
}
