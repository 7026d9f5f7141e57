namespace Commonweal.Domain.Finance.Spend;

/// <summary>
/// Which headings of a file mean what: for each field those that it is known by, the first that is there being taken. Letters and digits alone are compared,
/// so that "Net amount", "NetAmount" and " net amount " are one heading.
/// </summary>
public sealed class SpendHeadings
{
    private readonly Dictionary<SpendField, IReadOnlyList<string>> known;

    public SpendHeadings(IEnumerable<KeyValuePair<SpendField, IReadOnlyList<string>>> known) =>
        this.known = known.Where(k => k.Value.Count > 0).ToDictionary(k => k.Key, k => k.Value);

    public IReadOnlyList<string> this[SpendField field] => known.GetValueOrDefault(field, []);

    /// <summary>Reads "Date: Date paid; DatePaid" line by line, as <see cref="ToString"/> writes it.</summary>
    /// <exception cref="FormatException">A line names no field.</exception>
    public static SpendHeadings Parse(string text) => new(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Enum.TryParse<SpendField>(line[..colon], out var field)
            ? KeyValuePair.Create(field, Split(line[(colon + 1)..]))
            : throw new FormatException($"'{line}' names no field of a spend file.");
    }));

    /// <summary>"Date paid; DatePaid" as people type it.</summary>
    public static IReadOnlyList<string> Split(string? typed) => [.. (typed ?? "").Split([';', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>Where each field stands in a row of headings, or null where it lacks the day or the sum.</summary>
    public IReadOnlyDictionary<SpendField, int>? Find(IReadOnlyList<string> row)
    {
        var named = row.Select(Plain).ToList();
        var found = new Dictionary<SpendField, int>();
        foreach (var (field, names) in known)
        {
            var at = names.Select(n => named.IndexOf(Plain(n))).FirstOrDefault(i => i >= 0, -1);
            if (at >= 0)
            {
                found[field] = at;
            }
        }

        return found.ContainsKey(SpendField.Date) && found.ContainsKey(SpendField.Amount) ? found : null;
    }

    public override string ToString() => string.Join('\n', known.OrderBy(k => k.Key).Select(k => $"{k.Key}: {string.Join("; ", k.Value)}"));

    /// <summary>A heading without its blanks, marks and capitals.</summary>
    internal static string Plain(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
