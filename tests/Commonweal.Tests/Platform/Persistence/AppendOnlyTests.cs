using System.Data.Common;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Persistence;

/// <summary>The database itself refuses to change what only grows, whoever asks and by whatever tool.</summary>
public sealed class AppendOnlyTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "LAW-07")]
    public async Task No_event_fact_or_audit_entry_is_changed_or_deleted(Engine engine)
    {
        await using var scope = (await sites.OnAsync(engine)).NewScope();
        foreach (var context in new DbContext[] { scope.ServiceProvider.GetRequiredService<CommonwealContext>(), scope.ServiceProvider.GetRequiredService<RecordContext>() })
        {
            var tables = context.Model.GetEntityTypes().Where(OnlyGrows).ToList();
            Assert.NotEmpty(tables);
            foreach (var table in tables)
            {
                Assert.Empty(await WaysInAsync(context, table));
            }
        }
    }

    [Theory, BothDatabases]
    public async Task A_fact_is_superseded_once(Engine engine)
    {
        await using var scope = (await sites.OnAsync(engine)).NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        await using var transaction = await context.Database.BeginTransactionAsync();

        var first = await context.Database.ExecuteSqlAsync($"""UPDATE "partner_statuses" SET "SupersededAt" = '2026-01-01 00:00:00'""");

        Assert.True(first > 0);
        await Assert.ThrowsAnyAsync<DbException>(() => context.Database.ExecuteSqlAsync($"""UPDATE "partner_statuses" SET "SupersededAt" = '2026-01-02 00:00:00'"""));
    }

    /// <summary>That the test above would find a table left open: a label is one.</summary>
    [Theory, BothDatabases]
    public async Task An_open_table_is_seen(Engine engine)
    {
        await using var scope = (await sites.OnAsync(engine)).NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();

        var ways = await WaysInAsync(context, context.Model.FindEntityType(typeof(PartnerOrganisation))!);

        Assert.Contains("partners takes a change of Name", ways);
    }

    private static bool OnlyGrows(IEntityType table) =>
        table.ClrType.IsAssignableTo(typeof(IEvent)) || table.ClrType.IsAssignableTo(typeof(IVersionedFact)) || table.ClrType == typeof(AuditEntry);

    /// <summary>Tries to change each column of a row, and to delete it; each try is taken back.</summary>
    private static async Task<List<string>> WaysInAsync(DbContext context, IEntityType table)
    {
        var rows = new MadeUpRows(context);
        var name = table.GetTableName()!;
        var ways = new List<string>();
        foreach (var column in MadeUpRows.ColumnsOf(table).Where(column => column.Name != nameof(IVersionedFact.SupersededAt)))
        {
            if (await SucceedsAsync(context, table, rows, command => rows.Set(command, column)))
            {
                ways.Add($"{name} takes a change of {column.Name}");
            }
        }

        if (await SucceedsAsync(context, table, rows, command => command.CommandText = $"DELETE FROM \"{name}\""))
        {
            ways.Add($"{name} takes a deletion");
        }

        return ways;
    }

    /// <summary>Whether a try came past the trigger, even if another constraint stopped it later.</summary>
    private static async Task<bool> SucceedsAsync(DbContext context, IEntityType table, MadeUpRows rows, Action<DbCommand> say)
    {
        await using var transaction = await context.Database.BeginTransactionAsync();
        await rows.EnsureAsync(table);
        await using var command = rows.NewCommand();
        say(command);
        try
        {
            await command.ExecuteNonQueryAsync();
            return true;
        }
        catch (DbException refused) when (refused.Message.Contains("only grows", StringComparison.Ordinal))
        {
            return false;
        }
        catch (DbException)
        {
            return true;
        }
    }
}
