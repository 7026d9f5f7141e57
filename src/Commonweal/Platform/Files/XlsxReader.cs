using System.Globalization;
using Commonweal.Domain.Foundation;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Commonweal.Platform.Files;

/// <summary>A row of a sheet as text, numbered as the spreadsheet numbers it. A formula's cell holds what the spreadsheet last worked out.</summary>
public sealed record ReadRow(int Number, IReadOnlyList<string> Cells)
{
    public string Cell(int column) => column < Cells.Count ? Cells[column] : "";
}

/// <summary>A cell of a workbook that came in which the spreadsheet worked out, or could not.</summary>
/// <param name="Value">What the spreadsheet last worked out, as the file has it; null where it kept nothing.</param>
/// <param name="IsError">Whether that is an error of the spreadsheet's, such as #REF!.</param>
public sealed record FormulaCell(string Sheet, string Cell, bool IsFormula, string? Value, bool IsError);

/// <summary>A workbook that came in, as text.</summary>
public sealed record ReadWorkbook(IReadOnlyDictionary<string, IReadOnlyList<ReadRow>> Sheets, IReadOnlyList<FormulaCell> Formulas)
{
    /// <summary>What our own writer put into the hidden sheet; nothing where there is none.</summary>
    public IReadOnlyDictionary<string, string> Marks { get; } = Sheets.TryGetValue(Workbook.MarksSheet, out var rows)
        ? rows.GroupBy(r => r.Cell(0)).ToDictionary(g => g.Key, g => g.First().Cell(1)) : new Dictionary<string, string>();
}

/// <summary>Reads a workbook that somebody sent, after it was looked through for what no return needs: links elsewhere, macros, more than its size allows.</summary>
public static class XlsxReader
{
    public const int BytesMax = 4 * 1024 * 1024;

    private const int RowsMax = 20_000;
    private const int ColumnsMax = 100;

    static XlsxReader() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    public static Outcome<ReadWorkbook> Read(byte[] content)
    {
        var inspected = XlsxInspection.Of(content);
        if (inspected.IsRefused)
        {
            return inspected.Refusal;
        }

        try
        {
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(content, writable: false));
            var sheets = new Dictionary<string, IReadOnlyList<ReadRow>>(StringComparer.Ordinal);
            do
            {
                if (reader.RowCount > RowsMax || reader.FieldCount > ColumnsMax)
                {
                    return new WorkbookTooLarge($"the sheet {reader.Name} has more than {RowsMax:N0} rows or {ColumnsMax} columns in use");
                }

                sheets[reader.Name] = Rows(reader, inspected.Value.Where(f => f.IsError && f.Sheet == reader.Name).ToLookup(f => f.Cell));
            }
            while (reader.NextResult());
            return new ReadWorkbook(sheets, inspected.Value);
        }
        catch (Exception e) when (e is ExcelReaderException or InvalidDataException or System.Xml.XmlException or FormatException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or KeyNotFoundException or OverflowException or NullReferenceException)
        {
            // Whatever the library makes of a broken file, the sender is told the same.
            return new NoWorkbook("It is damaged. Open it in the spreadsheet, save it again as an Excel workbook (.xlsx), and send that.");
        }
    }

    private static List<ReadRow> Rows(IExcelDataReader reader, ILookup<string, FormulaCell> errors)
    {
        var rows = new List<ReadRow>();
        for (var number = 1; reader.Read() && number <= RowsMax; number++)
        {
            rows.Add(new ReadRow(number, [.. Enumerable.Range(0, Math.Min(reader.FieldCount, ColumnsMax)).Select(i => errors[Workbook.Address(i, number)].FirstOrDefault()?.Value ?? Text(reader, i))]));
        }

        return rows;
    }

    // A spreadsheet shows 15 digits of a number, and its user means those; and where it shows a per cent, a per cent.
    private static string Text(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => "",
        double share when reader.GetNumberFormatString(column)?.EndsWith('%') == true && Math.Abs(share) < 1e12 => $"{((decimal)share * 100).ToString("0.############", CultureInfo.InvariantCulture)}%",
        double number => Math.Abs(number) < 1e15 ? ((decimal)number).ToString(CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture),
        DateTime day => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };
}

public sealed record NoWorkbook(string Why) : Refusal($"The file is no workbook that can be read. {Why}");

public sealed record WorkbookTooLarge(string Why) : Refusal($"The workbook is larger than any return: {Why}. Take the workbook from this page, and fill that in.");

public sealed record WorkbookIsUnsafe(string What) : Refusal($"The workbook holds {What}, which nobody else’s computer should open. Copy its values into the workbook from this page, and send that.");
