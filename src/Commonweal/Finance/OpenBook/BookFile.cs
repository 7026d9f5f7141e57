using System.Security.Cryptography;
using System.Text;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Platform.Files;

namespace Commonweal.Finance.OpenBook;

/// <summary>A month's figures as a workbook and as CSV: how it leaves, filled in as far as is known, and how it is known again.</summary>
public static class BookFile
{
    public const string FormVersion = "1";
    public const string SheetName = "Figures";

    /// <summary>The first row of figures, under title, purpose, help, mark and headings.</summary>
    public const int FirstRow = 7;

    private const int LinesMax = 5000;

    /// <summary>Columns A to M, whose figures of what month they are, and what they may be used for.</summary>
    public static IReadOnlyList<string> CsvColumns { get; } = [.. FigureColumn.All.Select(c => c.Heading.ToLowerInvariant()), "partner", "month", "use"];

    private static readonly int[] Widths = [24, 34, 15, 15, 17, 20, 14, 10, 60, 15, 22, 16, 16];

    /// <param name="figures">The newest version; or of a new month what was signed of the month before, of which only the year's plan and the staff carry over.</param>
    public static byte[] Workbook(BookCase book, IReadOnlyList<LineFigures> figures, bool isNew) => Written(book, Filled(book, figures, isNew), []);

    /// <summary>Their own cells as they typed them, the faulty ones red and what to do at the end of each row.</summary>
    public static byte[] WithRemarks(BookCase book, IReadOnlyList<TypedRow> typed, IReadOnlyList<ReturnFinding> faults) => Written(book, Annotated(book, typed, faults), [BookCell.Text("What to mend", CellLook.Heading)]);

    public static byte[] Csv(BookCase book, IReadOnlyList<LineFigures> figures, bool isNew) => CsvText.Write(
        [.. FigureColumn.All.Select(c => c.Heading), "Partner", "Month", "Use"],
        book.Lines.Select(line => (Line: line, Known: figures.FirstOrDefault(f => f.Line == line.Slug))).Select(l => FigureColumn.All
            .Select(c => c.Letter == 'A' ? l.Line.Slug : c.Letter == 'B' ? l.Line.Name : c.Prefilled(l.Known, isNew)).Concat([book.Partner.Slug, book.Month.ToString(), BookCase.PurposeLimit])));

    private static byte[] Written(BookCase book, IEnumerable<IReadOnlyList<BookCell>> rows, IReadOnlyList<BookCell> moreHeadings)
    {
        IReadOnlyList<IReadOnlyList<BookCell>> head =
        [
            [BookCell.Text($"{book.Partner.Name}: figures of {book.MonthInWords}", CellLook.Title)],
            [BookCell.Text(BookCase.PurposeLimit, CellLook.Note)],
            [BookCell.Text("Fill in the yellow cells: pounds and pence from 1 April to the end of the month. Grey cells are as agreed. Send the file back on the page you took it from.", CellLook.Note)],
            [BookCell.Text(book.IsMadeUp ? "Made up: the lines and sums in this workbook are invented for a demonstration." : "", CellLook.Note)],
            [],
            [.. FigureColumn.All.Select(c => BookCell.Text(c.Heading, CellLook.Heading)), .. moreHeadings],
        ];
        var sheet = new BookSheet(SheetName, [.. head, .. rows])
        {
            Widths = [.. Widths, 60], FrozenRows = FirstRow - 1, IsProtected = true, Choices = [new ChoiceOfCells($"A{FirstRow}:A{FirstRow + LinesMax}", [.. book.Lines.Select(l => l.Slug)])],
        };
        return XlsxWriter.Write(new Workbook([sheet]) { Marks = Marks(book) });
    }

    /// <summary>By what the workbook is known again. The version before is in it, so that nobody writes over what they have not seen.</summary>
    public static IReadOnlyDictionary<string, string> Marks(BookCase book)
    {
        var marks = new Dictionary<string, string> { ["form"] = FormVersion, ["partner"] = book.Partner.Slug, ["month"] = book.Month.ToString(), ["after"] = book.Life.Newest?.Return.Hash ?? "none" };
        marks["check"] = CheckOf(marks);
        return marks;
    }

    public static string CheckOf(IReadOnlyDictionary<string, string> marks) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', new[] { "form", "partner", "month", "after" }.Select(k => marks.GetValueOrDefault(k))))));

    public static ReturnTerms Terms(BookCase book, IReadOnlyList<LineFigures> lockedBefore, int firstRow) => new(
        firstRow, book.Lines.ToDictionary(l => l.Slug, l => new ReturnLine(l.Unit is not null, l.NeedsWte)), book.Rule.Threshold, ReadReturn.Locked(lockedBefore));

    private static IEnumerable<IReadOnlyList<BookCell>> Filled(BookCase book, IReadOnlyList<LineFigures> figures, bool isNew) => book.Lines.Select(line =>
    {
        var known = figures.FirstOrDefault(f => f.Line == line.Slug);
        BookCell Cell(FigureColumn column)
        {
            var plain = column.Prefilled(known, isNew);
            return column.Letter switch
            {
                'A' => BookCell.Text(line.Slug, CellLook.Prefilled),
                'B' => BookCell.Text(line.Unit is { } unit ? $"{line.Name} ({unit})" : line.Name, CellLook.Prefilled),
                'E' when known is not null => Typed(plain, CellLook.Prefilled, column),
                _ => Typed(plain, CellLook.Input, column),
            };
        }

        return (IReadOnlyList<BookCell>)[.. FigureColumn.All.Select(Cell)];
    });

    private static IEnumerable<IReadOnlyList<BookCell>> Annotated(BookCase book, IReadOnlyList<TypedRow> typed, IReadOnlyList<ReturnFinding> findings)
    {
        var at = findings.ToLookup(f => f.Cell);
        return typed.Select((row, i) => (IReadOnlyList<BookCell>)
        [
            .. FigureColumn.All.Select(c => Typed(c.Letter == 'B' ? book.NameOf(row.Cell('A')) : row.Cell(c.Letter), at[$"{c.Letter}{row.Number}"].Any() ? CellLook.Fault : c.Letter is 'A' or 'B' ? CellLook.Prefilled : CellLook.Input, c)),
            BookCell.Text(string.Join("\n", findings.Where(f => f.Cell[1..] == $"{row.Number}").Select(f => $"{f.Cell[0]}{FirstRow + i}: {f.Sentence}"))),
        ]);
    }

    private static BookCell Typed(string words, CellLook look, FigureColumn column) =>
        column.Letter is 'A' or 'B' or 'I' || AmountCell.Read(words).Value is not { } sum ? BookCell.Text(words, look)
        : column.Letter is 'G' or 'H' or 'L' ? BookCell.Count(sum.Pence / 100m, look) : BookCell.Pounds(sum, look);
}
