using System.Globalization;
using AngleSharp.Html.Dom;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Commonweal.Tests.Finance.OpenBook;

/// <summary>Workbooks as finance people fill them in and send them.</summary>
internal static class Books
{
    public const string List = "/finance/open-book";

    /// <summary>The Finance and Performance Group's, held on the demonstration's day.</summary>
    public const string Meeting = "finance-and-performance-group-2017-10-09";

    public const string Haringey = List + "/haringey-council/2017-09";
    public const string Whittington = List + "/whittington-health/2017-09";

    /// <summary>What Haringey Council would enter for September, by cell.</summary>
    public static IReadOnlyList<(string Cell, string Value)> September { get; } =
    [
        ("C7", "15600000"), ("D7", "15700000.5"), ("F7", "31400000"), ("G7", "1200"), ("J7", "15000000"), ("L7", "1175"),
        ("C8", "11400000"), ("D8", "11500000"), ("F8", "23000000"), ("G8", "385"), ("J8", "11000000"), ("L8", "380"),
        ("C9", "9720000"), ("D9", "9730000"), ("F9", "19460000"), ("G9", "24100"), ("J9", "9400000"), ("L9", "24000"),
    ];

    /// <summary>What Whittington Health would enter, all of it as planned.</summary>
    public static IReadOnlyList<(string Cell, string Value)> SeptemberOfWhittington { get; } =
    [
        .. new[] { ("14000000", "30000000"), ("31000000", "64000000"), ("2100000", "4400000"), ("4900000", "9800000") }.Index().SelectMany(line => new[]
        {
            ($"C{line.Index + 7}", line.Item.Item1), ($"D{line.Index + 7}", line.Item.Item1), ($"F{line.Index + 7}", line.Item.Item2), ($"G{line.Index + 7}", "900000"), ($"J{line.Index + 7}", line.Item.Item1), ($"L{line.Index + 7}", "900000"),
        }),
    ];

    public static async Task<byte[]> WorkbookAsync(this Visitor visitor, string month = Haringey)
    {
        using var response = await visitor.GetAsync(month + "/workbook");
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>The workbook with some cells filled in, each a number or words.</summary>
    public static byte[] Filled(this byte[] book, IEnumerable<(string Cell, string Value)> cells, string sheetName = "Figures")
    {
        using var buffer = new MemoryStream();
        buffer.Write(book);
        using (var document = SpreadsheetDocument.Open(buffer, isEditable: true))
        {
            var part = document.WorkbookPart!;
            var sheet = part.Workbook.Descendants<Sheet>().Single(s => s.Name == sheetName);
            var written = ((WorksheetPart)part.GetPartById(sheet.Id!)).Worksheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!);
            foreach (var (cell, value) in cells)
            {
                Enter(written[cell], value);
            }
        }

        return buffer.ToArray();
    }

    /// <summary>Sends a file and reads what was made of it.</summary>
    public static async Task<IHtmlDocument> SendBookAsync(this Visitor visitor, byte[] content, string month = Haringey, string name = "september.xlsx")
    {
        using var response = await visitor.SendFileAsync(month + "/send", name, content);
        return response.Headers.Location is { } preview ? await visitor.PageAsync(preview.ToString()) : await PageText.ParseAsync(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a file and submits its figures.</summary>
    public static async Task<IHtmlDocument> SubmitBookAsync(this Visitor visitor, byte[] content, params (string Name, string Value)[] fields) =>
        await visitor.SendAndReadAsync((await visitor.SendBookAsync(content)).Command(), fields);

    public static Task<Visitor> FinanceLeadAsync(this TestSite site) => site.SignInAsync("haringey-finance", "Finance lead");

    private static void Enter(Cell cell, string value)
    {
        cell.RemoveAllChildren();
        if (decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            (cell.DataType, cell.CellValue) = (null, new CellValue(value));
        }
        else
        {
            (cell.DataType, cell.InlineString) = (CellValues.InlineString, new InlineString(new Text(value)));
        }
    }
}
