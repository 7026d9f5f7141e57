using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Commonweal.Platform.Files;

/// <summary>Writes a workbook as Office Open XML (ECMA-376), without formulas, links or macros.</summary>
public static class XlsxWriter
{
    /// <summary>Where the lists of choices stand, hidden: a rule that holds its list itself may have 255 characters and no comma in a value.</summary>
    private const string ListsSheet = "_lists";

    private const int CellLengthMax = 32_767;

    public static byte[] Write(Workbook book)
    {
        var lists = book.Sheets.SelectMany(s => s.Choices).ToList();
        IReadOnlyList<BookSheet> sheets = [.. book.Sheets, .. Hidden(Workbook.MarksSheet, [.. book.Marks.Select(m => new[] { m.Key, m.Value })]), .. Hidden(ListsSheet, Columns(lists))];
        using var buffer = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
        {
            var part = document.AddWorkbookPart();
            part.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Sheet();
            part.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets());
            foreach (var (sheet, i) in sheets.Select((sheet, i) => (sheet, i)))
            {
                var written = part.AddNewPart<WorksheetPart>();
                written.Worksheet = Sheet(sheet, lists);
                part.Workbook.Sheets!.Append(new Sheet { Id = part.GetIdOfPart(written), SheetId = (uint)i + 1, Name = sheet.Name, State = sheet.IsHidden ? SheetStateValues.Hidden : SheetStateValues.Visible });
            }
        }

        return buffer.ToArray();
    }

    private static Worksheet Sheet(BookSheet sheet, List<ChoiceOfCells> lists)
    {
        // The order of these parts is the standard's.
        var worksheet = new Worksheet();
        if (sheet.FrozenRows > 0)
        {
            worksheet.Append(new SheetViews(new SheetView(new Pane
            {
                VerticalSplit = sheet.FrozenRows, TopLeftCell = $"A{sheet.FrozenRows + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen,
            }) { WorkbookViewId = 0 }));
        }

        if (sheet.Widths.Count > 0)
        {
            worksheet.Append(new Columns(sheet.Widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })));
        }

        worksheet.Append(new SheetData(sheet.Rows.Select((cells, i) => new Row(cells.Select((cell, c) => Cell(cell, Workbook.Address(c, i + 1)))) { RowIndex = (uint)i + 1 })));
        if (sheet.IsProtected)
        {
            worksheet.Append(new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false });
        }

        if (sheet.Choices.Count > 0)
        {
            worksheet.Append(new DataValidations(sheet.Choices.Select(choice => Validation(choice, lists.IndexOf(choice)))) { Count = (uint)sheet.Choices.Count });
        }

        return worksheet;
    }

    private static DataValidation Validation(ChoiceOfCells choice, int column)
    {
        var letter = Workbook.Address(column, 1)[..^1];
        return new DataValidation(new Formula1($"{ListsSheet}!${letter}$1:${letter}${Math.Max(choice.Values.Count, 1)}"))
        {
            Type = DataValidationValues.List, AllowBlank = true, ShowErrorMessage = true, ErrorTitle = "Not in the list", Error = "Choose one of the list.",
            SequenceOfReferences = new ListValue<StringValue> { InnerText = choice.Range },
        };
    }

    private static Cell Cell(BookCell cell, string address)
    {
        var written = new Cell { CellReference = address, StyleIndex = XlsxStyles.Of(cell) };
        if (cell.Number is { } number)
        {
            written.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
        }
        else if (cell.Words is { Length: > 0 } words)
        {
            written.DataType = CellValues.InlineString;
            written.InlineString = new InlineString(new Text(Printable(words)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return written;
    }

    /// <summary>XML has no letter for most control characters, and a cell has a longest text.</summary>
    private static string Printable(string words)
    {
        var kept = string.Concat(words.Where(c => c is '\n' or '\t' || !char.IsControl(c)).Where(c => !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF')));
        return kept.Length <= CellLengthMax ? kept : kept[..CellLengthMax];
    }

    private static IEnumerable<BookSheet> Hidden(string name, IReadOnlyList<IReadOnlyList<string>> rows) =>
        rows.Count == 0 ? [] : [new BookSheet(name, [.. rows.Select(row => (IReadOnlyList<BookCell>)[.. row.Select(c => BookCell.Text(c))])]) { IsHidden = true, IsProtected = true }];

    private static IReadOnlyList<IReadOnlyList<string>> Columns(List<ChoiceOfCells> lists) =>
        [.. Enumerable.Range(0, lists.Select(l => l.Values.Count).DefaultIfEmpty().Max()).Select(i => lists.Select(l => l.Values.ElementAtOrDefault(i) ?? "").ToList())];
}
