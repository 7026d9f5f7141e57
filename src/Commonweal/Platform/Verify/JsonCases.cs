using System.Text.Json;

namespace Commonweal.Platform.Verify;

/// <summary>One case of a folder in which each JSON file is one.</summary>
public sealed record JsonCase(string Id, string Kind, string Title, JsonElement Inputs, JsonElement Expected);

/// <summary>Runs every JSON file of a folder but index.json, which is a list for people. A file that is no case is named and the others still run.</summary>
public static class JsonCases
{
    private const string Index = "index.json";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <param name="calculate">By kind: sets what the case expects beside what is worked out from its inputs.</param>
    public static CaseRun Run(string folder, IReadOnlyDictionary<string, Action<JsonCase, Comparison>> calculate, Tolerance tolerance)
    {
        var (verdicts, malformed) = (new List<CaseVerdict>(), new List<string>());
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Where(f => Path.GetFileName(f) != Index).Order(StringComparer.Ordinal))
        {
            try
            {
                verdicts.Add(Verdict(Read(file), calculate, tolerance));
            }
            catch (Exception e) when (e is JsonException or FormatException or IOException or UnauthorizedAccessException)
            {
                malformed.Add($"{Path.GetFileName(file)} is no case: {e.Message}");
            }
        }

        return new CaseRun(verdicts, malformed);
    }

    private static JsonCase Read(string file)
    {
        using var stream = File.OpenRead(file);
        using var document = JsonDocument.Parse(stream, Strict);
        var root = document.RootElement.Clone();
        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("expected", out var expected) && expected.ValueKind == JsonValueKind.Object
            ? new JsonCase(Word(root, "id"), Word(root, "kind"), root.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String ? title.GetString()! : "", root, expected)
            : throw new FormatException("it is no object with what is expected.");
    }

    private static string Word(JsonElement root, string name) =>
        root.TryGetProperty(name, out var word) && word.ValueKind == JsonValueKind.String && word.GetString() is { Length: > 0 } text ? text : throw new FormatException($"it has no {name}.");

    /// <summary>Whatever a calculation throws is that case's failure, and the run goes on.</summary>
    private static CaseVerdict Verdict(JsonCase one, IReadOnlyDictionary<string, Action<JsonCase, Comparison>> calculate, Tolerance tolerance)
    {
        if (!calculate.TryGetValue(one.Kind, out var compare))
        {
            return CaseVerdict.Failed(one.Id, one.Kind, $"the kind '{one.Kind}' is not known");
        }

        var comparison = new Comparison(tolerance);
        try
        {
            compare(one, comparison);
        }
#pragma warning disable CA1031 // The contract of verify: an exception is a failure of the case, whatever it is.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return CaseVerdict.Failed(one.Id, one.Kind, e.Message);
        }

        return CaseVerdict.Of(one.Id, one.Kind, one.Title, comparison);
    }
}
