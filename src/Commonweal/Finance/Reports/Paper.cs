using Commonweal.Domain.Foundation;
using Commonweal.Platform.Files;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Reports;

/// <param name="Sums">One for each heading; null leaves the cell empty.</param>
public sealed record PaperRow(string Name, IReadOnlyList<Money?> Sums);

/// <summary>A table of a paper. Its total is the last row, where it has one.</summary>
/// <param name="Headings">Of the sums.</param>
public sealed record PaperSection(string Title, string Things, IReadOnlyList<string> Headings, IReadOnlyList<PaperRow> Rows)
{
    /// <summary>The rows with their total beneath.</summary>
    public static PaperSection WithTotal(string title, string things, IReadOnlyList<string> headings, IReadOnlyList<PaperRow> rows) =>
        new(title, things, headings, [.. rows, new PaperRow("Total", [.. headings.Select((_, i) => (Money?)Money.Sum(rows.Select(r => r.Sums[i] ?? Money.Zero)))])]);

    public DataTable Table(bool isMadeUp) => new DataTable<PaperRow>(Title,
        [
            new("name", Things, r => r.Name),
            .. Headings.Select((heading, i) => new Column<PaperRow>($"sum{i}", heading, r => r.Sums[i]?.InWords) { IsNumeric = true }),
        ],
        Rows, TableQuery.None) { IsPlain = true, IsMadeUp = _ => isMadeUp };
}

/// <summary>Something that a paper says in words under a heading.</summary>
/// <param name="Sum">Where it is a sum: in files it stands as one, to be reckoned with.</param>
public sealed record PaperText(string Heading, string? Words, Money? Sum = null)
{
    public static PaperText Of(string heading, Money sum) => new(heading, sum.InWords, sum);
}

/// <summary>A statutory paper: the same sums and words as page, in print, as workbook and as CSV.</summary>
public sealed record Paper(string Title, IReadOnlyList<PaperText> Facts, IReadOnlyList<PaperSection> Sections, IReadOnlyList<PaperText> Texts, bool IsMadeUp)
{
    private const int WidthOfNames = 44;
    private const int WidthOfSums = 18;

    /// <returns>The file that was asked for by ?format=, or null for the page.</returns>
    public FileContentResult? Result(string? format, string name) => format switch
    {
        "csv" => new FileContentResult(Csv(), CsvText.MediaType) { FileDownloadName = $"{name}.csv" },
        "xlsx" => new FileContentResult(XlsxWriter.Write(Book()), Workbook.MediaType) { FileDownloadName = $"{name}.xlsx" },
        _ => null,
    };

    private byte[] Csv() => CsvText.Write(
        ["section", "row", "column", "pounds", "words", "demonstration"],
        [
            .. Facts.Concat(Texts).Select(t => Marked("", t.Heading, "", t.Sum?.ToString(), t.Sum is null ? t.Words : "")),
            .. Sections.SelectMany(s => s.Rows.SelectMany(r => s.Headings.Select((heading, i) => Marked(s.Title, r.Name, heading, r.Sums[i]?.ToString(), "")))),
        ]);

    private IEnumerable<string?> Marked(params ReadOnlySpan<string?> cells) => [.. cells, IsMadeUp ? "made up" : ""];

    private Workbook Book() => new(
    [
        new BookSheet("Paper", [.. Rows()]) { Widths = [WidthOfNames, .. Enumerable.Repeat(WidthOfSums, Sections.Select(s => s.Headings.Count).DefaultIfEmpty().Max())] },
    ]);

    private IEnumerable<IReadOnlyList<BookCell>> Rows()
    {
        yield return [BookCell.Text(Title, CellLook.Title)];
        if (IsMadeUp)
        {
            yield return [BookCell.Text("Demonstration: the sums are made up")];
        }

        foreach (var fact in Facts)
        {
            yield return [BookCell.Text(fact.Heading, CellLook.Heading), fact.Sum is { } sum ? BookCell.Pounds(sum) : BookCell.Text(fact.Words)];
        }

        foreach (var section in Sections)
        {
            yield return [];
            yield return [BookCell.Text(section.Title, CellLook.Title)];
            yield return [BookCell.Text(section.Things, CellLook.Heading), .. section.Headings.Select(h => BookCell.Text(h, CellLook.Heading))];
            foreach (var row in section.Rows)
            {
                yield return [BookCell.Text(row.Name), .. row.Sums.Select(sum => BookCell.Pounds(sum))];
            }
        }

        foreach (var text in Texts)
        {
            yield return [];
            yield return [BookCell.Text(text.Heading, CellLook.Title)];
            yield return [BookCell.Text(text.Words)];
        }
    }
}
