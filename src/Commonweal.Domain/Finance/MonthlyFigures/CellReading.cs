namespace Commonweal.Domain.Finance.MonthlyFigures;

/// <summary>Why a cell cannot be read.</summary>
public enum CellFault
{
    Blank,
    ExcelError,
    ScientificNotation,
    NotANumber,
    BadGrouping,
    MoreThanTwoDecimals,
    OutOfRange,
    NotADate,
    MangledBySpreadsheet,
}

/// <summary>What was made of a cell that a person should look at, though it was read.</summary>
public enum CellWarning
{
    TrailingMinus,
    TrailingZeros,
    TwoDigitYear,
    ExcelSerial,
    ReplacementCharacter,
    Redacted,
}

/// <summary>A cell as it was read, or why it was not.</summary>
public sealed record CellReading<T>(T? Value, CellFault? Fault, IReadOnlyList<CellWarning> Warnings) where T : struct;

public static class CellReading
{
    public static CellReading<T> Of<T>(T value, params CellWarning[] warnings) where T : struct => new(value, null, warnings);

    public static CellReading<T> Not<T>(CellFault fault) where T : struct => new(null, fault, []);
}

public static class CellWords
{
    /// <summary>What is wrong, and what to do about it, to whoever filled the cell in.</summary>
    public static string InWords(this CellFault fault) => fault switch
    {
        CellFault.Blank => "The cell is empty. Enter a sum; nought is 0.",
        CellFault.ExcelError => "The spreadsheet could not work this out (#…). Mend the formula, or enter the sum.",
        CellFault.ScientificNotation => "The sum is written with an E, and digits may be lost. Format the cell as a number with two decimals.",
        CellFault.NotANumber => "This is not a sum. Enter digits, such as 1,234.50 or -50.00.",
        CellFault.BadGrouping => "The commas do not stand before groups of three digits. Check the sum.",
        CellFault.MoreThanTwoDecimals => "The sum has parts of a penny. Round it to two decimals.",
        CellFault.OutOfRange => "The sum is larger than any that is expected here. Check it.",
        CellFault.NotADate => "This is no date. Enter day, month and year, such as 31/03/2018.",
        CellFault.MangledBySpreadsheet => "The spreadsheet has turned this code into a number, and digits are lost. Format the column as text and enter it again.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    public static string InWords(this CellWarning warning) => warning switch
    {
        CellWarning.TrailingMinus => "A minus after the sum was read as a minus before it.",
        CellWarning.TrailingZeros => "Noughts beyond two decimals were left off.",
        CellWarning.TwoDigitYear => "A year of two digits was read as 20 and those.",
        CellWarning.ExcelSerial => "The date was the spreadsheet's own number of a day.",
        CellWarning.ReplacementCharacter => "A character was lost before the text came here.",
        CellWarning.Redacted => "The text was blacked out by whoever published it.",
        _ => throw new ArgumentOutOfRangeException(nameof(warning)),
    };
}
