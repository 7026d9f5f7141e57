using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Commonweal.Platform.Persistence;

/// <summary>
/// Triggers by which the database itself refuses to change what only grows: no update and no delete of an event or an audit entry;
/// of a versioned fact nothing but the one setting of its end (SupersededAt). They are read from the kinds of the model's tables after every migration,
/// so that a new table of these kinds is never left open.
/// </summary>
public static class AppendOnly
{
    public static async Task ApplyAsync(DbContext context, CancellationToken cancellation)
    {
        var tables = context.Model.GetEntityTypes().Where(OnlyGrows).ToList();
        var statements = context.Database.IsNpgsql() ? tables.SelectMany(Postgres) : await MissingAsync(context, [.. tables.SelectMany(Sqlite)], cancellation);
        if (string.Join(";\n", statements) is { Length: > 0 } script)
        {
            await using var all = await context.Database.BeginTransactionAsync(cancellation);
            await context.Database.ExecuteSqlRawAsync(script, cancellation);
            await all.CommitAsync(cancellation);
        }
    }

    private static bool OnlyGrows(IEntityType table) =>
        IsFact(table) || table.ClrType.IsAssignableTo(typeof(IEvent)) || table.ClrType == typeof(AuditEntry);

    private static bool IsFact(IEntityType table) => table.ClrType.IsAssignableTo(typeof(IVersionedFact));

    /// <summary>What makes the triggers that are not there, or not as they should be: mostly nothing, so that a start writes nothing.</summary>
    private static async Task<IEnumerable<string>> MissingAsync(DbContext context, List<(string Name, string Sql)> wanted, CancellationToken cancellation)
    {
        var held = await context.Database.SqlQuery<string>($"SELECT sql AS \"Value\" FROM sqlite_master WHERE type = 'trigger'").ToHashSetAsync(cancellation);
        return wanted.Where(trigger => !held.Contains(trigger.Sql)).SelectMany(trigger => new[] { $"DROP TRIGGER IF EXISTS \"{trigger.Name}\"", trigger.Sql });
    }

    private static IEnumerable<(string Name, string Sql)> Sqlite(IEntityType table)
    {
        var name = table.GetTableName()!;
        var of = IsFact(table) ? " OF " + string.Join(", ", Columns(table).Where(c => c != nameof(IVersionedFact.SupersededAt)).Select(c => $"\"{c}\"")) : "";
        yield return Trigger("no_update", "BEFORE UPDATE{1} ON \"{0}\" BEGIN SELECT RAISE(ABORT, '{0} only grows: what was recorded is not changed'); END");
        yield return Trigger("no_delete", "BEFORE DELETE ON \"{0}\" BEGIN SELECT RAISE(ABORT, '{0} only grows: what was recorded is not deleted'); END");
        if (IsFact(table))
        {
            yield return Trigger("no_supersede", "BEFORE UPDATE OF \"SupersededAt\" ON \"{0}\" WHEN OLD.\"SupersededAt\" IS NOT NULL BEGIN SELECT RAISE(ABORT, '{0}: a version is superseded once'); END");
        }

        (string, string) Trigger(string act, string sql) => ($"{name}_{act}", Format($"CREATE TRIGGER \"{{0}}_{act}\" {sql}", name, of));
    }

    private static IEnumerable<string> Postgres(IEntityType table)
    {
        var name = table.GetTableName()!;
        var lawful = IsFact(table) ? "TG_OP = 'UPDATE' AND OLD.\"SupersededAt\" IS NULL AND to_jsonb(OLD) - 'SupersededAt' = to_jsonb(NEW) - 'SupersededAt'" : "FALSE";
        yield return Format("CREATE OR REPLACE FUNCTION \"{0}_only_grows\"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF {1} THEN RETURN NEW; END IF; RAISE EXCEPTION '{0} only grows: what was recorded is not changed'; END $$", name, lawful);
        yield return Format("CREATE OR REPLACE TRIGGER \"{0}_only_grows\" BEFORE UPDATE OR DELETE ON \"{0}\" FOR EACH ROW EXECUTE FUNCTION \"{0}_only_grows\"()", name);
    }

    private static IEnumerable<string> Columns(IEntityType table)
    {
        var store = StoreObjectIdentifier.Table(table.GetTableName()!);
        return table.GetProperties().Concat(table.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties())).Select(p => p.GetColumnName(store)!);
    }

    private static string Format(string sql, params string[] parts) => string.Format(CultureInfo.InvariantCulture, sql, parts);
}
