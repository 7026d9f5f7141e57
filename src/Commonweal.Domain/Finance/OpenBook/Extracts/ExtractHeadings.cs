using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.OpenBook.Extracts;

/// <summary>Which headings of a partner's own files mean what. One set serves its ledger, staffing and activity: each file has those that it has.</summary>
public sealed class ExtractHeadings(IEnumerable<KeyValuePair<ExtractField, IReadOnlyList<string>>> known) : FieldHeadings<ExtractField>(known)
{
    /// <exception cref="FormatException">A line names no field.</exception>
    public static ExtractHeadings Parse(string text) => new(Pairs(text));

    /// <summary>Whether files can be read by them: a code, a cost in one column or in two, and no heading for two things.</summary>
    public Refusal? WhyNot() =>
        this[ExtractField.Code].Count == 0 || (this[ExtractField.CostToDate].Count == 0 && (this[ExtractField.Debit].Count == 0 || this[ExtractField.Credit].Count == 0)) ? new MappingLacksCodeOrCost()
        : MeaningTwoThings(ExtractWords.InWords);

    /// <summary>Where each field stands in a row of headings, or null where it has no code or nothing beside it.</summary>
    public IReadOnlyDictionary<ExtractField, int>? Find(IReadOnlyList<string> row)
    {
        var found = Places(row);
        return found.ContainsKey(ExtractField.Code) && found.Keys.Any(f => f > ExtractField.Description) ? found : null;
    }
}

public sealed record MappingLacksCodeOrCost() : Refusal("Say which heading is the code, and which is the cost to date: one column, or a debit and a credit.");
