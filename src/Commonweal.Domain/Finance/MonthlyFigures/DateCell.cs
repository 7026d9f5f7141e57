using System.Globalization;
using System.Text.RegularExpressions;

namespace Commonweal.Domain.Finance.MonthlyFigures;

/// <summary>Reads a day as it stands in British files: day first, never month first.</summary>
public static partial class DateCell
{
    private const int Century = 2000;

    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    // The 1900 system counts a 29 February 1900 that never was; days of five digits come after it.
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    public static CellReading<DateOnly> Read(string? raw)
    {
        var text = Midnight().Replace((raw ?? "").Trim(), "");
        if (Serial().IsMatch(text))
        {
            return CellReading.Of(SerialZero.AddDays(Int(text)), CellWarning.ExcelSerial);
        }

        if (Iso().Match(text) is { Success: true } iso)
        {
            return Day(Int(iso.Groups[1].Value), Int(iso.Groups[2].Value), Int(iso.Groups[3].Value));
        }

        if (DayFirst().Match(text) is not { Success: true } match)
        {
            return CellReading.Not<DateOnly>(CellFault.NotADate);
        }

        var (name, year) = (match.Groups[3].Value, match.Groups[4].Value);
        var month = name.Length > 0 ? Array.IndexOf(Months, name.ToUpperInvariant()) + 1 : Int(match.Groups[2].Value);
        return year.Length == 2 ? Day(Century + Int(year), month, Int(match.Groups[1].Value), CellWarning.TwoDigitYear) : Day(Int(year), month, Int(match.Groups[1].Value));
    }

    private static CellReading<DateOnly> Day(int year, int month, int day, params CellWarning[] warnings) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? CellReading.Of(new DateOnly(year, month, day), warnings)
            : CellReading.Not<DateOnly>(CellFault.NotADate);

    private static int Int(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=[0-9])(?:\s+|T)00:00:00$")]
    private static partial Regex Midnight();

    [GeneratedRegex("^[1-9][0-9]{4}$")]
    private static partial Regex Serial();

    [GeneratedRegex("^([0-9]{4})-([0-9]{2})-([0-9]{2})$")]
    private static partial Regex Iso();

    [GeneratedRegex("^([0-9]{1,2})(?:/([0-9]{1,2})/|-([A-Za-z]{3})-)([0-9]{4}|[0-9]{2})$")]
    private static partial Regex DayFirst();
}
