using System.Globalization;

namespace Commonweal.Platform.Layout;

/// <summary>A date as it is typed: day, month and year, each in its own box. It says what is wrong as the NHS service manual words it.</summary>
public sealed record DateInThreeBoxes(string? Day, string? Month, string? Year)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public bool IsEmpty => Missing.Count == 3;

    /// <summary>The names of the empty boxes, in the order they stand.</summary>
    public IReadOnlyList<string> Missing =>
        [.. new (string Name, string? Text)[] { ("day", Day), ("month", Month), ("year", Year) }.Where(box => string.IsNullOrWhiteSpace(box.Text)).Select(box => box.Name)];

    /// <summary>The date, or the message that names what is wrong with it.</summary>
    public (DateOnly? Date, string? Error) Read(string question)
    {
        if (IsEmpty)
        {
            return (null, null);
        }

        if (Missing.Count > 0)
        {
            return (null, $"{question} must include a {string.Join(" and ", Missing)}");
        }

        if (Year!.Trim() is not { Length: 4 } year || !year.All(char.IsAsciiDigit))
        {
            return (null, $"{question} must have a year of 4 numbers, such as 2017");
        }

        return DateOnly.TryParseExact($"{year}-{MonthNumber()}-{Day!.Trim()}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? (date, null)
            : (null, $"{question} must be a real date");
    }

    /// <summary>A month may be typed as its name: "Oct" and "October" are 10.</summary>
    private string MonthNumber()
    {
        var typed = Month!.Trim();
        return DateTime.TryParseExact(typed, ["MMM", "MMMM"], English, DateTimeStyles.None, out var named)
            ? named.Month.ToString(CultureInfo.InvariantCulture)
            : typed;
    }
}
