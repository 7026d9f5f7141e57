using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Partnership;

/// <summary>The facts of the first partnership, read from its folder as the tests need them.</summary>
internal static class Papers
{
    /// <summary>The day of the update to the joint board (S4), at which the demonstration stands.</summary>
    public static readonly DateOnly UpdateOfOctober = new(2017, 10, 9);

    public static readonly DateOnly AgreementBegins = new(2017, 6, 1);

    public static string Source { get; } = Path.Combine(Root(), "src");

    private static readonly string Folder = Path.Combine(Root(), "data", "haringey-islington");

    public static JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file))).RootElement;

    public static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Folder, file));

    /// <summary>The same GUID for the same slug, so that facts can be named in a test.</summary>
    public static Guid Id(string slug) => new(SHA256.HashData(Encoding.UTF8.GetBytes(slug)).AsSpan(0, 16));

    public static PartnerId Partner(string slug) => PartnerId.From(Id(slug));

    public static Provenance Provenance(JsonElement fact) => new(fact.Words("source"), fact.Words("ours"), fact.Words("note"));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Commonweal.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}

internal static class JsonFacts
{
    public static bool Has(this JsonElement fact, string field) => fact.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null;

    public static string? Words(this JsonElement fact, string field) => fact.Has(field) ? fact.GetProperty(field).GetString() : null;

    public static string Required(this JsonElement fact, string field) => fact.Words(field) ?? throw new InvalidOperationException($"{field} is missing in {fact}");

    public static int? Whole(this JsonElement fact, string field) => fact.Has(field) ? fact.GetProperty(field).GetInt32() : null;

    public static DateOnly? Date(this JsonElement fact, string field) =>
        fact.Words(field) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public static IReadOnlyList<string> List(this JsonElement fact, string field) => fact.Has(field) ? [.. fact.GetProperty(field).EnumerateArray().Select(x => x.GetString()!)] : [];

    public static IEnumerable<JsonElement> Facts(this JsonElement fact, string field) => fact.Has(field) ? fact.GetProperty(field).EnumerateArray() : [];

    public static T Choice<T>(this JsonElement fact, string field) where T : struct, Enum => Enum.Parse<T>(fact.Required(field), ignoreCase: true);

    public static long? Pence(this JsonElement fact, string field) => fact.Whole(field) * 100L;
}
