using System.Globalization;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.OpenBook;

/// <summary>A line's figures with its name and what was said of it the month before.</summary>
/// <param name="Name">Of a line, or of all together.</param>
public sealed record NamedFigures(string Name, LineFigures Now, LineFigures? Before)
{
    /// <summary>The words are last month's, letter for letter.</summary>
    public bool IsUnchanged => Now.Commentary is { } words && words == Before?.Commentary;

    public static IReadOnlyList<NamedFigures> Of(BookCase book, IReadOnlyList<LineFigures> now, IReadOnlyList<LineFigures> before) => now.Count == 0 ? [] :
    [
        .. now.Select(l => new NamedFigures(book.NameOf(l.Line), l, before.FirstOrDefault(b => b.Line == l.Line))),
        new NamedFigures("All lines", LineFigures.Total([.. now]), before.Count == 0 ? null : LineFigures.Total([.. before])),
    ];
}

/// <summary>The tables of a partner's month.</summary>
internal static class BookTables
{
    /// <param name="rows">Where the rows stand from which a line's figures came; null where somebody filled them in.</param>
    public static DataTable<NamedFigures> Figures(IReadOnlyList<NamedFigures> lines, bool isMadeUp, TableQuery query, Func<string?, string>? rows = null) => new("Money, from 1 April",
        [
            new("line", "Service line", l => l.Name),
            Sum("plan", "Plan to date", l => l.Now.PlanToDate),
            Sum("cost", "Cost to date", l => l.Now.CostToDate) with { Link = l => rows?.Invoke(l.Now.Line == ReturnRow.Total ? null : l.Now.Line) },
            Sum("variance", "Over or under plan", l => l.Now.Variance),
            new("percent", "% of plan", l => Percent(l.Now)) { IsNumeric = true },
            Sum("paid", "Paid to date", l => l.Now.PaidToDate),
            Sum("year", "Plan of the year", l => l.Now.PlanOfYear),
            Sum("revised", "Revised plan", l => l.Now.RevisedPlan),
        ],
        lines, query) { Things = "lines", Thing = "line", IsWide = true, Use = BookCase.PurposeLimit, IsMadeUp = isMadeUp ? _ => true : null, WhenEmpty = "Nothing has been sent for this month yet" };

    /// <summary>Beside the money: activity is of different kinds, and has no total.</summary>
    public static DataTable<NamedFigures> Counts(IReadOnlyList<NamedFigures> lines, bool isMadeUp, TableQuery query) => new("Activity and staff, from 1 April",
        [
            new("line", "Service line", l => l.Name),
            Number("planned", "Planned activity", l => l.Now.PlannedActivity),
            Number("activity", "Activity", l => l.Now.Activity),
            Sum("unit", "Cost of one", l => l.Now.UnitCost),
            Number("wte", "Staff (WTE)", l => l.Now.Wte),
        ],
        lines, query) { Things = "lines", Thing = "line", IsWide = true, Use = BookCase.PurposeLimit, IsMadeUp = isMadeUp ? _ => true : null, WhenEmpty = "Nothing has been sent for this month yet" };

    public static DataTable<NamedFigures> Forecasts(IReadOnlyList<NamedFigures> lines, Month month, bool isMadeUp, TableQuery query) => new("Where the year will end, by three methods",
        [
            new("line", "Service line", l => l.Name),
            Sum("revised", "Revised plan", l => l.Now.RevisedPlan),
            Sum("own", "What the partner expects", l => l.Now.Forecast),
            Sum("rate", "At the rate so far", l => l.Now.ForecastAt(month).RunRate),
            Sum("profile", "As the plan was phased", l => l.Now.ForecastAt(month).ProfileScaled),
            Sum("last", "Expected last month", l => l.Before?.Forecast),
            Sum("moved", "Moved since", l => l.Before is { } before ? l.Now.Forecast - before.Forecast : null),
        ],
        lines, query) { Things = "lines", Thing = "line", IsWide = true, Use = BookCase.PurposeLimit, IsMadeUp = isMadeUp ? _ => true : null, WhenEmpty = "Nothing has been sent for this month yet" };

    public static DataTable<NamedFigures> Splits(IReadOnlyList<NamedFigures> lines, bool isMadeUp, TableQuery query) => new("Why cost differs from plan",
        [
            new("line", "Service line", l => l.Name),
            Sum("volume", "How much was done", l => l.Now.Split?.Volume),
            Sum("price", "What it cost", l => l.Now.Split?.Price),
            Sum("variance", "Together", l => l.Now.Variance),
            new("commentary", "The partner’s words", l => l.Now.Commentary),
            new("unchanged", "Since last month", l => l.IsUnchanged ? "Unchanged since last month" : null),
        ],
        [.. lines.Where(l => l.Now.Split is not null || l.Now.Commentary is not null)], query) { Things = "lines", Thing = "line", IsWide = true, Use = BookCase.PurposeLimit, IsMadeUp = isMadeUp ? _ => true : null, WhenEmpty = "No line has planned activity or words" };

    public static DataTable<ChangedFigure> Changes(BookCase book, IReadOnlyList<ChangedFigure> changes, string caption, TableQuery query) => new(caption,
        [
            new("line", "Service line", c => book.NameOf(c.Line)),
            new("figure", "Figure", c => c.Figure),
            new("before", "Before", c => c.Before),
            new("after", "After", c => c.After),
        ],
        changes, query) { Things = "cells", Thing = "cell", Use = BookCase.PurposeLimit, WhenEmpty = "The two versions have the same figures" };

    public static string Pounds(Money? sum) => sum?.InWords ?? "";

    private static Column<NamedFigures> Sum(string key, string header, Func<NamedFigures, Money?> of) =>
        new(key, header, l => Pounds(of(l))) { IsNumeric = true, SortBy = l => of(l)?.Pence, Csv = l => of(l)?.ToString() };

    private static Column<NamedFigures> Number(string key, string header, Func<NamedFigures, decimal?> of) =>
        new(key, header, l => of(l)?.ToString("#,##0.##", CultureInfo.InvariantCulture)) { IsNumeric = true, SortBy = l => of(l), Csv = l => of(l)?.ToString(CultureInfo.InvariantCulture) };

    private static string? Percent(LineFigures line) => line.PlanToDate == Money.Zero ? null : (line.Variance.Pence * 100m / line.PlanToDate.Abs.Pence).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
