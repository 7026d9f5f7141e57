using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Commonweal.Platform.Audit;

/// <summary>What a save changes, as the JSON that its audit entry keeps.</summary>
public static class ChangeList
{
    /// <summary>A load of many rows is kept as counts and a digest, since its files stand beside it.</summary>
    private const int RowsMax = 40;

    private const int ValueLengthMax = 300;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ChangeTracker tracker)
    {
        var rows = tracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Metadata.FindAnnotation(NotAudited) is null)
            .Select(Row).ToList();
        var whole = new JsonArray([.. rows]).ToJsonString(Readable);
        return rows.Count <= RowsMax ? whole : Summary(tracker, whole);
    }

    /// <summary>The name of the model annotation of tables whose rows are not facts: the audit itself, search, jobs, drafts.</summary>
    public const string NotAudited = "Commonweal:NotAudited";

    /// <summary>The name of the model annotation of columns whose value never leaves the table they are in.</summary>
    public const string Secret = "Commonweal:Secret";

    private static JsonNode Row(EntityEntry entry)
    {
        var values = new JsonObject();
        foreach (var property in Properties(entry))
        {
            values[property.Metadata.Name] = Value(entry, property);
        }

        return new JsonObject
        {
            ["table"] = entry.Metadata.GetTableName(),
            ["key"] = string.Join(' ', entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p).CurrentValue is { } key && !entry.Property(p).IsTemporary ? Text(key) : "new")),
            ["is"] = entry.State.ToString().ToLowerInvariant(),
            ["values"] = values,
        };
    }

    private static IEnumerable<PropertyEntry> Properties(EntityEntry entry) => entry.Properties
        .Concat(entry.ComplexProperties.SelectMany(c => c.Properties))
        .Where(p => !p.Metadata.IsPrimaryKey() && (entry.State switch
        {
            EntityState.Added => p.CurrentValue is not null,
            EntityState.Deleted => true,
            _ => p.IsModified && !p.Metadata.GetValueComparer().Equals(p.OriginalValue, p.CurrentValue),
        }));

    private static JsonNode? Value(EntityEntry entry, PropertyEntry property) =>
        property.Metadata.FindAnnotation(Secret) is not null ? "(not shown)"
        : entry.State == EntityState.Modified ? new JsonArray(Text(property.OriginalValue), Text(property.CurrentValue))
        : entry.State == EntityState.Deleted ? Text(property.OriginalValue)
        : Text(property.CurrentValue);

    private static string? Text(object? value)
    {
        var text = value switch
        {
            null => null,
            DateOnly date => date.ToString("O"),
            DateTime instant => instant.ToString("O"),
            byte[] bytes => $"{bytes.Length} bytes",
            IReadOnlyList<string> words => string.Join(", ", words),
            _ when value.GetType() is { IsValueType: true } type && type.GetProperty("Value")?.GetValue(value) is Guid id => id.ToString(),
            _ => value.ToString(),
        };
        return text is { Length: > ValueLengthMax } ? $"{text[..80]}… ({text.Length} characters, sha256 {Digest(text)})" : text;
    }

    private static string Summary(ChangeTracker tracker, string whole)
    {
        var counts = tracker.Entries().Where(e => e.State != EntityState.Unchanged && e.Metadata.FindAnnotation(NotAudited) is null)
            .CountBy(e => e.Metadata.GetTableName()!).OrderBy(pair => pair.Key, StringComparer.Ordinal);
        return new JsonObject
        {
            ["rows"] = new JsonObject(counts.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
            ["sha256"] = Digest(whole),
        }.ToJsonString(Readable);
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
