using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Commonweal.Platform.Verify;

/// <summary>How near two numbers must be. Money, codes, dates and words are text, and text is the same or it is not.</summary>
public readonly record struct Tolerance(double Relative, double Absolute)
{
    public static Tolerance None { get; }
}

public sealed record Difference(string Path, string Expected, string Got);

/// <summary>Sets what was expected beside what was got, value by value. What is got and not expected is passed over; what is expected and not got is a difference.</summary>
public sealed class Comparison(Tolerance tolerance)
{
    private const string Absent = "NA";

    private readonly List<Difference> differences = [];

    public IReadOnlyList<Difference> Differences => differences;

    public int Compared { get; private set; }

    /// <summary>The largest relative difference among numbers; 0 where everything must be exact.</summary>
    public double Worst { get; private set; }

    /// <summary>Objects by key, arrays by position and of the same length.</summary>
    public void Tree(string path, JsonElement expected, JsonNode? got)
    {
        if (expected.ValueKind == JsonValueKind.Object && got is JsonObject o)
        {
            foreach (var property in expected.EnumerateObject())
            {
                Member(path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.Value, o, property.Name);
            }
        }
        else if (expected.ValueKind == JsonValueKind.Array && got is JsonArray a)
        {
            Array(path, expected, a);
        }
        else
        {
            Leaf(path, expected, got);
        }
    }

    /// <summary>Two sets of words, whatever their order.</summary>
    public void Set(string path, IEnumerable<string> expected, IEnumerable<string> got)
    {
        var (wanted, had) = (expected.ToHashSet(StringComparer.Ordinal), got.ToHashSet(StringComparer.Ordinal));
        Compared += wanted.Count;
        differences.AddRange(wanted.Except(had).Select(w => new Difference(path, w, Absent)));
        differences.AddRange(had.Except(wanted).Select(h => new Difference(path, Absent, h)));
    }

    private void Member(string path, JsonElement expected, JsonObject got, string name)
    {
        if (got.TryGetPropertyValue(name, out var value))
        {
            Tree(path, expected, value);
        }
        else
        {
            Compared++;
            differences.Add(new Difference(path, Text(expected), Absent));
        }
    }

    private void Array(string path, JsonElement expected, JsonArray got)
    {
        var length = expected.GetArrayLength();
        for (var i = 0; i < Math.Max(length, got.Count); i++)
        {
            if (i < length && i < got.Count)
            {
                Tree($"{path}[{i}]", expected[i], got[i]);
                continue;
            }

            Compared++;
            differences.Add(new Difference($"{path}[{i}]", i < length ? Text(expected[i]) : Absent, i < length ? Absent : Text(got[i])));
        }
    }

    private void Leaf(string path, JsonElement expected, JsonNode? got)
    {
        Compared++;
        var isSame = expected.ValueKind == JsonValueKind.Number && got?.GetValueKind() == JsonValueKind.Number
            ? IsNear(expected.GetRawText(), got.ToJsonString())
            : expected.ValueKind == (got?.GetValueKind() ?? JsonValueKind.Null) && Text(expected) == Text(got);
        if (!isSame)
        {
            differences.Add(new Difference(path, Text(expected), Text(got)));
        }
    }

    private bool IsNear(string expected, string got)
    {
        if (decimal.TryParse(expected, NumberStyles.Float, CultureInfo.InvariantCulture, out var e) && decimal.TryParse(got, NumberStyles.Float, CultureInfo.InvariantCulture, out var g) && e == g)
        {
            return true;
        }

        var (x, y) = (double.Parse(expected, CultureInfo.InvariantCulture), double.Parse(got, CultureInfo.InvariantCulture));
        var (off, size) = (Math.Abs(x - y), Math.Max(Math.Abs(x), Math.Abs(y)));
        if (tolerance != Tolerance.None)
        {
            Worst = Math.Max(Worst, size == 0 ? 0 : off / size);
        }

        return off <= tolerance.Relative * size || off <= tolerance.Absolute;
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static string Text(JsonNode? value) => value is null ? "null" : value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
}
