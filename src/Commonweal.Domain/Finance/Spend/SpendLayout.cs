using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Spend;

/// <summary>
/// One way in which a source lays out its spend files, saved so that the next file is read alike. A source that changes its headings has several; a correction is a further version,
/// and each import keeps the version by which it was read.
/// </summary>
public sealed class SpendLayout : IEvent
{
    public required SpendLayoutId Id { get; init; }

    /// <summary>The slug of whoever publishes or keeps the files.</summary>
    public required string Source { get; init; }

    public required string SourceTitle { get; init; }

    /// <summary>The slug of this way among those of its source.</summary>
    public required string Name { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required SpendHeadings Headings { get; init; }

    public required VatBasis Vat { get; init; }

    public required SignRule Signs { get; init; }

    public required SpendEncoding Encoding { get; init; }

    /// <summary>Why it was saved or corrected.</summary>
    public required string Reason { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>The newest version of each layout.</summary>
    public static IReadOnlyList<SpendLayout> Current(IEnumerable<SpendLayout> all) =>
        [.. all.GroupBy(l => (l.Source, l.Name)).Select(g => g.MaxBy(l => l.Number)!).OrderBy(l => l.Source, StringComparer.Ordinal).ThenBy(l => l.Name, StringComparer.Ordinal)];

    /// <summary>Whether a layout can be used: it needs to know the day and the sum, and no heading may mean two things.</summary>
    public static Refusal? Check(SpendHeadings headings) =>
        headings[SpendField.Date].Count == 0 || headings[SpendField.Amount].Count == 0 ? new LayoutLacksDayOrSum() : headings.MeaningTwoThings(SpendWords.InWords);
}

public sealed record LayoutLacksDayOrSum() : Refusal("A mapping must say which heading is the date and which is the amount.");

public sealed record HeadingMeansTwoThings(string Heading, IReadOnlyList<string> Fields)
    : Refusal($"The heading ‘{Heading}’ is given for {Sentences.List([.. Fields.Select(f => f.ToLowerInvariant())])}. Give it once.");
