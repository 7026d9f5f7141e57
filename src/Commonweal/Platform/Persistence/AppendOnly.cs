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
        foreach (var table in context.Model.GetEntityTypes())
        {
            var isFact = table.ClrType.IsAssignableTo(typeof(IVersionedFact));
            if (isFact || table.ClrType.IsAssignableTo(typeof(IEvent)) || table.ClrType == typeof(AuditEntry))
            {
                foreach (var statement in context.Database.IsNpgsql() ? Postgres(table, isFact) : Sqlite(table, isFact))
                {
                    await context.Database.ExecuteSqlRawAsync(statement, cancellation);
                }
            }
        }
    }

    private static IEnumerable<string> Sqlite(IEntityType table, bool isFact)
    {
        var name = table.GetTableName()!;
        var of = isFact ? " OF " + string.Join(", ", Columns(table).Where(c => c != nameof(IVersionedFact.SupersededAt)).Select(c => $"\"{c}\"")) : "";
        yield return Drop("update");
        yield return Drop("delete");
        yield return Drop("supersede");
        yield return Format("CREATE TRIGGER \"{0}_no_update\" BEFORE UPDATE{1} ON \"{0}\" BEGIN SELECT RAISE(ABORT, '{0} only grows: what was recorded is not changed'); END", name, of);
        yield return Format("CREATE TRIGGER \"{0}_no_delete\" BEFORE DELETE ON \"{0}\" BEGIN SELECT RAISE(ABORT, '{0} only grows: what was recorded is not deleted'); END", name);
        if (isFact)
        {
            yield return Format("CREATE TRIGGER \"{0}_no_supersede\" BEFORE UPDATE OF \"SupersededAt\" ON \"{0}\" WHEN OLD.\"SupersededAt\" IS NOT NULL BEGIN SELECT RAISE(ABORT, '{0}: a version is superseded once'); END", name);
        }

        string Drop(string act) => Format("DROP TRIGGER IF EXISTS \"{0}_no_{1}\"", name, act);
    }

    private static IEnumerable<string> Postgres(IEntityType table, bool isFact)
    {
        var name = table.GetTableName()!;
        var lawful = isFact ? "TG_OP = 'UPDATE' AND OLD.\"SupersededAt\" IS NULL AND to_jsonb(OLD) - 'SupersededAt' = to_jsonb(NEW) - 'SupersededAt'" : "FALSE";
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
