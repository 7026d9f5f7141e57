using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.MonthlyFigures;

/// <summary>
/// Where a year stands at the end of a month, and by several methods where it ends: between them, month by month, each goes in a straight line from the one to the other.
/// That the line is straight is ours: no method says how the rest of a year is phased.
/// </summary>
/// <param name="Stands">What was spent, or how far that is over plan; the ends are of the same kind.</param>
public sealed record ForecastFan(Month Last, Money Stands, IReadOnlyList<Money> Ends)
{
    /// <summary>Those still to come in the financial year; none after March.</summary>
    public IReadOnlyList<Month> Months => [.. Last.FinancialYear.Months.Where(m => m > Last)];

    /// <summary>Where a method stands at the end of a month that is still to come, on its way to an end: rounded once, half away from nought.</summary>
    public Money At(Month month, Money end) =>
        Rational.Of(Stands).Plus(Rational.Of(end - Stands).Times(Rational.Of(month.NumberInFinancialYear - Last.NumberInFinancialYear)).Over(Months.Count)).ToPence();

    public Money Lowest(Month month) => At(month, Ends.MinBy(e => e.Pence));

    public Money Highest(Month month) => At(month, Ends.MaxBy(e => e.Pence));
}
