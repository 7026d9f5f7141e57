using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Files;

namespace Commonweal.Finance.OpenBook;

/// <summary>What was read of a file that somebody sent for a month.</summary>
/// <param name="Typed">Its rows as they were typed.</param>
public sealed record BookCheck(IReadOnlyList<TypedRow> Typed, ReadReturn Read, string Hash);

/// <summary>Reads a workbook or CSV of a month whole, refuses one of another partner, month or version, and keeps nothing.</summary>
public sealed class CheckBook(ReadOpenBook read)
{
    public async Task<Outcome<BookCheck>> ExecuteAsync(BookCase book, byte[] content, CancellationToken cancellation)
    {
        if (!book.HasLines)
        {
            return new NoLinesAgreed(book.Partner.Name);
        }

        var before = await read.BeforeAsync(book, cancellation);
        var isBook = content is [(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];
        return (isBook ? OfWorkbook(book, content) : OfCsv(book, content)).Then(file => Outcome.Of(Checked(book, before, file)));
    }

    /// <summary>What was typed, checked as a month of this partner.</summary>
    /// <param name="before">What it signed of the month before.</param>
    public static BookCheck Checked(BookCase book, IReadOnlyList<LineFigures> before, IReadOnlyList<TypedRow> rows, int firstRow)
    {
        var found = ReadReturn.Of(BookFile.Terms(book, before, firstRow), book.Lines.ToDictionary(l => l.Slug, l => l.Name), rows, before);
        return new BookCheck(rows, found, LineFigures.HashOf(book.Partner.Slug, book.Month, found.Lines));
    }

    private static BookCheck Checked(BookCase book, IReadOnlyList<LineFigures> before, Sent file)
    {
        var check = Checked(book, before, file.Rows, file.Rows.Count == 0 ? file.FirstRow : file.Rows[0].Number);
        IReadOnlyList<ReturnFinding> faults = [.. check.Read.Faults, .. file.Faults.Where(f => check.Read.Faults.All(known => known.Cell != f.Cell))];
        var whole = check.Read with { Lines = faults.Count > 0 ? [] : check.Read.Lines, Faults = faults, Notes = [.. check.Read.Notes, .. file.Notes] };
        return check with { Read = whole, Hash = LineFigures.HashOf(book.Partner.Slug, book.Month, whole.Lines) };
    }

    private static Outcome<Sent> OfWorkbook(BookCase book, byte[] content) => XlsxReader.Read(content).Then<Sent>(workbook =>
    {
        if (!workbook.Sheets.TryGetValue(BookFile.SheetName, out var rows) || workbook.Marks.Count == 0)
        {
            return new NotOurWorkbook();
        }

        if (NotThisOne(book, workbook.Marks) is { } refusal)
        {
            return refusal;
        }

        var inSheet = workbook.Formulas.Where(f => f.Sheet == BookFile.SheetName && f.IsFormula).ToList();
        return new Sent(
            BookFile.FirstRow, [.. rows.Where(r => r.Number >= BookFile.FirstRow).Select(r => new TypedRow(r.Number, r.Cells))],
            [.. inSheet.Where(f => f.Value is null).Select(f => new ReturnFinding(f.Cell, "a formula", "The spreadsheet has not worked this formula out. Open the workbook, save it, and send it again, or enter the figure."))],
            [.. inSheet.Where(f => f.Value is not null && !f.IsError).Select(f => new ReturnFinding(f.Cell, f.Value!, "A formula: what the spreadsheet last worked out was taken."))]);
    });

    private static Outcome<Sent> OfCsv(BookCase book, byte[] content)
    {
        var (rows, fault) = CsvText.Read(content, BookFile.CsvColumns);
        if (fault is not null)
        {
            return new BookCsvUnread(fault);
        }

        var strays = rows.Where(r => r.Cells[^3] != book.Partner.Slug || r.Cells[^2] != book.Month.ToString()).Take(1).ToList();
        return strays.Count > 0
            ? new OfAnotherMonth(strays[0].Cells[^3], strays[0].Cells[^2], book.Partner.Name, book.Month)
            : new Sent(2, [.. rows.Select(r => new TypedRow(r.Line, [.. r.Cells.Take(FigureColumn.All.Count).Select(c => c.StartsWith('\'') ? c[1..] : c)]))], [], []);
    }

    private static Refusal? NotThisOne(BookCase book, IReadOnlyDictionary<string, string> marks)
    {
        var (partner, month) = (marks.GetValueOrDefault("partner", ""), marks.GetValueOrDefault("month", ""));
        return marks.GetValueOrDefault("check") != BookFile.CheckOf(marks) ? new NotOurWorkbook()
            : marks.GetValueOrDefault("form") != BookFile.FormVersion ? new OfAnotherForm()
            : partner != book.Partner.Slug || month != book.Month.ToString() ? new OfAnotherMonth(partner, month, book.Partner.Name, book.Month)
            : marks["after"] != (book.Life.Newest?.Return.Hash ?? "none") ? new StaleWorkbook(book.Life.Newest?.Return.Number ?? 0) : null;
    }

    private sealed record Sent(int FirstRow, IReadOnlyList<TypedRow> Rows, IReadOnlyList<ReturnFinding> Faults, IReadOnlyList<ReturnFinding> Notes);
}

public sealed record NoLinesAgreed(string PartnerName) : Refusal($"{PartnerName} has no service lines to report by yet. They are agreed first.");

public sealed record NotOurWorkbook() : Refusal("This is not the workbook of this page: the sheet and marks by which it is known are missing or changed. Take the workbook from the page of the month, and copy your figures into it.");

public sealed record OfAnotherForm() : Refusal("The workbook is of an older form. Take a new one from the page of the month, and copy your figures into it.");

public sealed record OfAnotherMonth(string Partner, string Written, string PartnerName, Month Month)
    : Refusal($"The file is of {Partner}, {Written}, and this page is for {PartnerName}, {Month}. Choose the right file, or send it on its own page. Nothing has been recorded.");

public sealed record StaleWorkbook(int Number) : Refusal($"Version {Number} was sent after this workbook was taken from the page. Take a new one, so that nothing of it is lost, and enter your changes there.");

public sealed record BookCsvUnread(string Why) : Refusal($"The CSV cannot be read. {Why}.");
