using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Spend;

/// <summary>
/// Which headings of a file mean what: for each field those that it is known by, the first that is there being taken. Letters and digits alone are compared,
/// so that "Net amount", "NetAmount" and " net amount " are one heading.
/// </summary>
public abstract class FieldHeadings<TField> where TField : struct, Enum
{
    private readonly Dictionary<TField, IReadOnlyList<string>> known;

    private protected FieldHeadings(IEnumerable<KeyValuePair<TField, IReadOnlyList<string>>> known) => this.known = known.Where(k => k.Value.Count > 0).ToDictionary(k => k.Key, k => k.Value);

    public IReadOnlyList<string> this[TField field] => known.GetValueOrDefault(field, []);

    /// <summary>Why no file can be read by them: one heading is given for two fields.</summary>
    /// <param name="name">A field as people know it.</param>
    public Refusal? MeaningTwoThings(Func<TField, string> name)
    {
        var twice = known.SelectMany(k => k.Value.Select(h => (Field: k.Key, Plain: SpendHeadings.Plain(h), Heading: h))).GroupBy(h => h.Plain).FirstOrDefault(g => g.Select(h => h.Field).Distinct().Count() > 1);
        return twice is null ? null : new HeadingMeansTwoThings(twice.First().Heading, [.. twice.Select(h => name(h.Field)).Distinct()]);
    }

    public override string ToString() => string.Join('\n', known.OrderBy(k => k.Key).Select(k => $"{k.Key}: {string.Join("; ", k.Value)}"));

    /// <summary>Where each field stands in a row of headings.</summary>
    private protected Dictionary<TField, int> Places(IReadOnlyList<string> row)
    {
        var named = row.Select(SpendHeadings.Plain).ToList();
        var found = new Dictionary<TField, int>();
        foreach (var (field, names) in known)
        {
            var at = names.Select(n => named.IndexOf(SpendHeadings.Plain(n))).FirstOrDefault(i => i >= 0, -1);
            if (at >= 0)
            {
                found[field] = at;
            }
        }

        return found;
    }

    /// <summary>Reads "Date: Date paid; DatePaid" line by line, as <see cref="ToString"/> writes it.</summary>
    private protected static IEnumerable<KeyValuePair<TField, IReadOnlyList<string>>> Pairs(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Enum.TryParse<TField>(line[..colon], out var field)
            ? KeyValuePair.Create(field, SpendHeadings.Split(line[(colon + 1)..]))
            : throw new FormatException($"'{line}' names no field of a file.");
    });
}
