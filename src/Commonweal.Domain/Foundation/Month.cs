using System.Globalization;

namespace Commonweal.Domain.Foundation;

/// <summary>One month of one year, as figures are reported by: 2017-09.</summary>
/// <param name="Number">1 to 12.</param>
public readonly record struct Month(int Year, int Number) : IComparable<Month>
{
    public DateOnly FirstDay => new(Year, Number, 1);

    public DateOnly LastDay => new(Year, Number, DateTime.DaysInMonth(Year, Number));

    public FinancialYear FinancialYear => FinancialYear.Of(FirstDay);

    /// <summary>April is 1, March is 12.</summary>
    public int NumberInFinancialYear => ((Number + 8) % 12) + 1;

    public static bool operator <(Month a, Month b) => a.CompareTo(b) < 0;

    public static bool operator >(Month a, Month b) => a.CompareTo(b) > 0;

    public static bool operator <=(Month a, Month b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Month a, Month b) => a.CompareTo(b) >= 0;

    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <exception cref="FormatException">It is not written as 2017-09.</exception>
    public static Month Parse(string text) => Of(DateOnly.ParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture));

    public Month Plus(int months) => Of(FirstDay.AddMonths(months));

    public int CompareTo(Month other) => FirstDay.CompareTo(other.FirstDay);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}");
}
