namespace Commonweal.Platform.Files;

/// <summary>How a cell looks, and by that what is to be done with it: input cells are yellow and alone can be typed in where the sheet is protected, what was filled in before is grey.</summary>
public enum CellLook
{
    Plain,
    Heading,
    Title,

    /// <summary>A sentence that runs on across the sheet.</summary>
    Note,
    Prefilled,
    Input,
    Fault,
}

/// <summary>How the content of a cell is written.</summary>
public enum CellForm
{
    Text,
    Pounds,
    Count,
    Day,
}

/// <summary>A cell of a workbook to be written. Text is never run as a formula, whatever it begins with.</summary>
public sealed record BookCell(CellForm Form, CellLook Look)
{
    public string? Words { get; init; }

    /// <summary>Pounds, a count, or a day as the spreadsheet counts days.</summary>
    public decimal? Number { get; init; }

    public static BookCell Text(string? words, CellLook look = CellLook.Plain) => new(CellForm.Text, look) { Words = words };

    public static BookCell Pounds(Domain.Foundation.Money? sum, CellLook look = CellLook.Plain) => new(CellForm.Pounds, look) { Number = sum?.Pence / 100m };

    public static BookCell Count(decimal? count, CellLook look = CellLook.Plain) => new(CellForm.Count, look) { Number = count };

    public static BookCell Day(DateOnly? day, CellLook look = CellLook.Plain) => new(CellForm.Day, look) { Number = (decimal?)day?.ToDateTime(TimeOnly.MinValue).ToOADate() };
}

/// <param name="Range">The cells that take one of the values and nothing else, such as A8:A40.</param>
public sealed record ChoiceOfCells(string Range, IReadOnlyList<string> Values);

/// <summary>One sheet: its rows from the first on, however long each is.</summary>
public sealed record BookSheet(string Name, IReadOnlyList<IReadOnlyList<BookCell>> Rows)
{
    /// <summary>In characters, from the first column on.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];

    /// <summary>How many rows stay in sight at the top.</summary>
    public int FrozenRows { get; init; }

    /// <summary>Whether only input cells can be typed in. It guards against slips, not against people: there is no password.</summary>
    public bool IsProtected { get; init; }

    public bool IsHidden { get; init; }

    public IReadOnlyList<ChoiceOfCells> Choices { get; init; } = [];
}

/// <summary>A workbook to be written.</summary>
public sealed record Workbook(IReadOnlyList<BookSheet> Sheets)
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public const string MarksSheet = "_marks";

    /// <summary>By which the workbook is known when it comes back, in a hidden sheet: version of the form, whose, of what month.</summary>
    public IReadOnlyDictionary<string, string> Marks { get; init; } = new Dictionary<string, string>();

    /// <summary>A1, B1 … AA1.</summary>
    public static string Address(int column, int row)
    {
        var letters = "";
        for (var left = column; left >= 0; left = (left / 26) - 1)
        {
            letters = (char)('A' + (left % 26)) + letters;
        }

        return $"{letters}{row}";
    }
}
