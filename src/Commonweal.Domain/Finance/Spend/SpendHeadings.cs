namespace Commonweal.Domain.Finance.Spend;

/// <summary>Which headings of a spend file mean what.</summary>
public sealed class SpendHeadings(IEnumerable<KeyValuePair<SpendField, IReadOnlyList<string>>> known) : FieldHeadings<SpendField>(known)
{
    /// <exception cref="FormatException">A line names no field.</exception>
    public static SpendHeadings Parse(string text) => new(Pairs(text));

    /// <summary>"Date paid; DatePaid" as people type it.</summary>
    public static IReadOnlyList<string> Split(string? typed) => [.. (typed ?? "").Split([';', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>Where each field stands in a row of headings, or null where it lacks the day or the sum.</summary>
    public IReadOnlyDictionary<SpendField, int>? Find(IReadOnlyList<string> row)
    {
        var found = Places(row);
        return found.ContainsKey(SpendField.Date) && found.ContainsKey(SpendField.Amount) ? found : null;
    }

    /// <summary>A heading without its blanks, marks and capitals.</summary>
    internal static string Plain(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
