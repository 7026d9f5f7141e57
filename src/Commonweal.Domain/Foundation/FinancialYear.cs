using System.Globalization;

namespace Commonweal.Domain.Foundation;

/// <summary>From 1 April to 31 March, known by the year in which it begins: 2017 is 2017/18.</summary>
public readonly record struct FinancialYear(int Begins) : IComparable<FinancialYear>
{
    public DateOnly From => new(Begins, 4, 1);

    public DateOnly To => new(Begins + 1, 3, 31);

    /// <summary>April first.</summary>
    public IEnumerable<Month> Months
    {
        get
        {
            var first = new Month(Begins, 4);
            return Enumerable.Range(0, 12).Select(first.Plus);
        }
    }

    /// <summary>The days on which its quarters end, the last of them 31 March.</summary>
    public IEnumerable<DateOnly> QuarterEnds => Months.Where(m => m.Number % 3 == 0).Select(m => m.LastDay);

    public static bool operator <(FinancialYear a, FinancialYear b) => a.Begins < b.Begins;

    public static bool operator >(FinancialYear a, FinancialYear b) => a.Begins > b.Begins;

    public static bool operator <=(FinancialYear a, FinancialYear b) => a.Begins <= b.Begins;

    public static bool operator >=(FinancialYear a, FinancialYear b) => a.Begins >= b.Begins;

    public static FinancialYear Of(DateOnly day) => new(day.Month < 4 ? day.Year - 1 : day.Year);

    /// <exception cref="FormatException">It is not written as 2017/18.</exception>
    public static FinancialYear Parse(string text) =>
        text.Length == 7 && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var begins) && new FinancialYear(begins) is var year && year.ToString() == text
            ? year
            : throw new FormatException($"'{text}' is no financial year: it is written as 2017/18.");

    public int CompareTo(FinancialYear other) => Begins.CompareTo(other.Begins);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Begins:0000}/{(Begins + 1) % 100:00}");
}
