using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Agreements;

/// <summary>One exact text of an agreement with its dates (AGR-01). It is never edited: a changed text is another version.</summary>
public sealed class AgreementVersion : IEvent, IExactVersion
{
    public required AgreementVersionId Id { get; init; }

    public required AgreementId AgreementId { get; init; }

    /// <summary>1, 2, 3 … within the agreement.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public required TextHash Hash { get; init; }

    public required DateOnly PublishedOn { get; init; }

    public DateOnly? EffectiveFrom { get; init; }

    public DateOnly? RefreshDue { get; init; }

    /// <summary>The last day of its term. A passed expiry flags what cites it; it does not end the agreement (AGR-02).</summary>
    public DateOnly? Expires { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>The text clause by clause: each line is "reference | sentence | source", and "# …" lines are headings.</summary>
    public IReadOnlyList<TextLine> Lines() => [.. Text.Split('\n').Where(line => line.Length > 0).Select(TextLine.Parse)];
}

/// <summary>A line of an agreement's text: a heading, or a clause with its reference and the source it restates.</summary>
public sealed record TextLine(int HeadingLevel, string? Reference, string Words, string? Source)
{
    public static TextLine Parse(string line)
    {
        var level = line.TakeWhile(c => c == '#').Count();
        if (level > 0)
        {
            return new TextLine(level, null, line[level..].Trim(), null);
        }

        var parts = line.Split('|', 3, StringSplitOptions.TrimEntries);
        return parts.Length == 3 ? new TextLine(0, parts[0], parts[1], parts[2]) : new TextLine(0, null, line, null);
    }
}
