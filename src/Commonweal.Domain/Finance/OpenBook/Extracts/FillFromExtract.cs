using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.OpenBook.Extracts;

/// <summary>The rows of the month's workbook as an extract fills them in; what it has no column for stands as the workbook brings it.</summary>
public static class FillFromExtract
{
    /// <param name="files">What was read of each file.</param>
    /// <param name="known">The newest version; or of a new month what was signed of the month before.</param>
    /// <param name="words">The partner's commentary by line.</param>
    public static IReadOnlyList<TypedRow> Rows(
        IReadOnlyList<BookLine> lines, Mapped mapped, IReadOnlyList<ReadExtract> files, IReadOnlyList<LineFigures> known, bool isNew, Func<string, string?> words)
    {
        var parts = ExtractWords.Figures.ToDictionary(f => f, f => (IReadOnlySet<ExtractPart>)files.Where(file => file.Fields.Contains(f)).Select(file => file.Part).ToHashSet());
        string Cell(BookLine line, FigureColumn column) => column.Letter switch
        {
            'A' => line.Slug,
            'B' => line.Name,
            'I' => words(line.Slug) ?? "",
            _ => Figure(line, column),
        };
        string Figure(BookLine line, FigureColumn column)
        {
            var field = ExtractWords.Figures.First(f => f.Letter() == column.Letter);
            var isAsked = column.Letter switch { 'G' or 'L' => line.Unit is not null, 'H' => line.NeedsWte, _ => true };
            return parts[field].Count == 0 ? column.Prefilled(known.FirstOrDefault(k => k.Line == line.Slug), isNew)
                : mapped.Reaches(line.Slug, parts[field]) && (isAsked || mapped.Units(line.Slug, field) != 0) ? field.Plain(mapped.Units(line.Slug, field)) : "";
        }

        return [.. lines.Select((line, i) => new TypedRow(i + 1, [.. FigureColumn.All.Select(c => Cell(line, c))]))];
    }
}

/// <summary>What an extract brings to the lines beside what the partner published of itself.</summary>
/// <param name="ToLines">Cost to date of all lines together.</param>
/// <param name="Reason">Why the two differ; null where nothing was said.</param>
public sealed record Reconciliation(Money ToLines, Money Published, string? Reason)
{
    public Money Difference => ToLines - Published;

    public Refusal? WhyNot => Difference == Money.Zero || !string.IsNullOrWhiteSpace(Reason) ? null : new DifferenceNeedsReason(ToLines, Published);
}

public sealed record DifferenceNeedsReason(Money ToLines, Money Published)
    : Refusal($"The extract brings {ToLines.InWords} to your service lines, and you published {Published.InWords}: {(ToLines - Published).Abs.InWords} {(ToLines > Published ? "more" : "less")}. Say why they differ, or mend the extract or its mapping.");

public sealed record ExtractHasFaults(int Count) : Refusal($"{Count:N0} {(Count == 1 ? "thing is" : "things are")} to be mended, and nothing has been recorded. Mend the extract or its mapping, and send it again.");

public sealed record ExtractSentBefore(DateOnly On, string Url) : Refusal($"These very files made the figures sent on {Sentences.Day(On)}, which stand at {Url}. Nothing has been recorded twice.");
