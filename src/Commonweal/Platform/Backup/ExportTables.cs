using System.Security.Cryptography;
using System.Text.Json;
using Commonweal.Platform.CommandLine;
using Commonweal.Platform.Files;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Commonweal.Platform.Backup;

/// <summary>
/// Every public table as a CSV file, whole: all versions ever known, with a manifest of rows and hashes. A table is public when its mapping says so;
/// accounts, the audit and people's records are not, nor are rows of a public table that somebody holds back.
/// </summary>
public sealed class ExportTables(CommonwealContext context, IEnumerable<IHoldBackRows> heldBack, Settings settings, TimeProvider time)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <exception cref="CannotDoException">The folder holds something already.</exception>
    public async Task<ExportManifest> ExecuteAsync(string folder, CancellationToken cancellation)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new CannotDoException($"{folder} holds something already. Give a folder that is new or empty.");
        }

        Directory.CreateDirectory(folder);
        var tables = new List<ExportedTable>();
        foreach (var table in context.Model.GetEntityTypes().Where(t => t.FindAnnotation(Mapping.Public) is not null).OrderBy(t => t.GetTableName(), StringComparer.Ordinal))
        {
            tables.Add(await WriteAsync(table, folder, cancellation));
        }

        var manifest = new ExportManifest(time.GetUtcNow().UtcDateTime, settings.IsDemonstration ? "A demonstration: some of its people and figures are made up." : null, tables);
        await File.WriteAllTextAsync(Path.Combine(folder, "manifest.json"), JsonSerializer.Serialize(manifest, Readable) + "\n", cancellation);
        return manifest;
    }

    private async Task<ExportedTable> WriteAsync(IEntityType table, string folder, CancellationToken cancellation)
    {
        var store = StoreObjectIdentifier.Table(table.GetTableName()!);
        var columns = table.GetProperties().Where(p => !p.IsShadowProperty()).Select(p => (Name: p.GetColumnName(store)!, Read: (Func<object, object?>)(row => p.GetGetter().GetClrValue(row))))
            .Concat(table.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties().Select(p => (Name: p.GetColumnName(store)!, Read: (Func<object, object?>)(row => c.GetGetter().GetClrValue(row) is { } part ? p.PropertyInfo!.GetValue(part) : null)))))
            .ToList();
        var rows = new List<string?[]>();
        var isHeldBack = heldBack.FirstOrDefault(h => h.Table == table.ClrType) is { } holder ? await holder.HeldBackAsync(cancellation) : _ => false;
        await foreach (var row in Rows(table).Where(row => !isHeldBack(row)).WithCancellation(cancellation))
        {
            rows.Add([.. columns.Select(column => Text(column.Read(row)))]);
        }

        var bytes = CsvText.Write(columns.Select(c => c.Name), rows.OrderBy(row => string.Join('\n', row), StringComparer.Ordinal));
        var file = store.Name + ".csv";
        await File.WriteAllBytesAsync(Path.Combine(folder, file), bytes, cancellation);
        return new ExportedTable(store.Name, file, rows.Count, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private IAsyncEnumerable<object> Rows(IEntityType table) =>
        ((IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(table.ClrType).Invoke(context, null)!)
            .IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().AsAsyncEnumerable();

    private static string? Text(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("O"),
        DateTime instant => instant.ToString("O"),
        IEnumerable<string> words => string.Join("; ", words),
        _ when value.GetType() is { IsValueType: true } type && type.GetProperty("Value")?.GetValue(value) is Guid id => id.ToString(),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}

/// <param name="Note">What a reader must know of all of it.</param>
public sealed record ExportManifest(DateTime MadeAt, string? Note, IReadOnlyList<ExportedTable> Tables);

public sealed record ExportedTable(string Table, string File, int Rows, string Sha256);
