using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.OpenBook;

/// <summary>One service line of a partner in a month: money, activity and staff, from 1 April to the month's end unless it says of the year.</summary>
public sealed record LineFigures(string Line)
{
    public Money PlanToDate { get; init; }

    /// <summary>What it cost, paid or not.</summary>
    public Money CostToDate { get; init; }

    /// <summary>What was paid out.</summary>
    public Money PaidToDate { get; init; }

    public Money PlanOfYear { get; init; }

    public Money RevisedPlan { get; init; }

    /// <summary>What the partner itself expects of the year.</summary>
    public Money Forecast { get; init; }

    /// <summary>What of the cost happens once.</summary>
    public Money OneOff { get; init; }

    public decimal? PlannedActivity { get; init; }

    public decimal? Activity { get; init; }

    public decimal? Wte { get; init; }

    public string? Commentary { get; init; }

    public Money Variance => CostToDate - PlanToDate;

    /// <summary>Why it differs from plan; null where no activity is planned.</summary>
    public PriceAndVolume? Split => PlannedActivity > 0 && Activity is { } done ? PriceAndVolume.Of(PlanToDate, CostToDate, PlannedActivity.Value, done) : null;

    /// <summary>Null where nothing was done.</summary>
    public Money? UnitCost => Activity > 0 ? Rational.Of(CostToDate).Over(Rational.Of(Activity.Value)).ToPence() : null;

    /// <summary>By the rate so far and by the phasing of the plan, to stand beside what the partner says.</summary>
    public Forecast ForecastAt(Month month) => MonthlyFigures.Forecast.Of(RevisedPlan, [PlanToDate], [CostToDate], [OneOff], month.NumberInFinancialYear);

    /// <summary>All lines together; activity is of different kinds and is not added up.</summary>
    public static LineFigures Total(IReadOnlyCollection<LineFigures> lines) => new(ReturnRow.Total)
    {
        PlanToDate = Sum(lines, l => l.PlanToDate), CostToDate = Sum(lines, l => l.CostToDate), PaidToDate = Sum(lines, l => l.PaidToDate), PlanOfYear = Sum(lines, l => l.PlanOfYear),
        RevisedPlan = Sum(lines, l => l.RevisedPlan), Forecast = Sum(lines, l => l.Forecast), OneOff = Sum(lines, l => l.OneOff), Wte = lines.Any(l => l.Wte is not null) ? lines.Sum(l => l.Wte ?? 0) : null,
    };

    private static Money Sum(IEnumerable<LineFigures> lines, Func<LineFigures, Money> of) => Money.Sum(lines.Select(of));

    /// <summary>SHA-256 of whose figures they are, of what month, and each figure in the order of the lines: the same figures have the same hash whatever file they came in.</summary>
    public static string HashOf(string partner, Month month, IEnumerable<LineFigures> lines)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{partner}\n{month}\n");
        foreach (var line in lines.OrderBy(l => l.Line, StringComparer.Ordinal))
        {
            text.AppendJoin('\t', FigureColumn.All.Select(c => c.Plain(line)?.Replace('\t', ' ').Replace('\n', ' ') ?? "")).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

/// <summary>A column of the workbook: which figure stands there.</summary>
/// <param name="Heading">Over the column, in the workbook and in CSV.</param>
/// <param name="Plain">The figure as CSV has it.</param>
public sealed record FigureColumn(char Letter, string Heading, Func<LineFigures, string?> Plain)
{
    /// <summary>Of the month before: the plans of the year and the staff.</summary>
    private const string CarriedOver = "EHK";

    public int Index => Letter - 'A';

    /// <summary>What stands in the cell before anybody fills it in.</summary>
    /// <param name="known">The newest version; or of a new month what was signed of the month before, of which only the year's plan and the staff carry over.</param>
    public string Prefilled(LineFigures? known, bool isNew) => known is null || (isNew && !CarriedOver.Contains(Letter, StringComparison.Ordinal)) ? "" : Plain(known) ?? "";

    /// <summary>Of the workbook, A to M. The first nine are those of the return that is checked; the rest is ours.</summary>
    public static IReadOnlyList<FigureColumn> All { get; } =
    [
        new('A', "Line", f => f.Line),
        new('B', "Service", _ => null),
        new('C', "Plan to date £", f => f.PlanToDate.ToString()),
        new('D', "Cost to date £", f => f.CostToDate.ToString()),
        new('E', "Plan of the year £", f => f.PlanOfYear.ToString()),
        new('F', "Forecast of the year £", f => f.Forecast.ToString()),
        new('G', "Activity to date", f => Count(f.Activity)),
        new('H', "Staff (WTE)", f => Count(f.Wte)),
        new('I', "Commentary", f => f.Commentary),
        new('J', "Paid to date £", f => f.PaidToDate.ToString()),
        new('K', "Revised plan of the year £", f => f.RevisedPlan.ToString()),
        new('L', "Planned activity to date", f => Count(f.PlannedActivity)),
        new('M', "Of the cost, once only £", f => f.OneOff.ToString()),
    ];

    private static string? Count(decimal? count) => count?.ToString("0.####", CultureInfo.InvariantCulture);
}

/// <summary>A figure that differs between two versions.</summary>
public sealed record ChangedFigure(string Line, string Figure, string Before, string After)
{
    /// <summary>Cell by cell, in the order of the lines of both.</summary>
    public static IReadOnlyList<ChangedFigure> Between(IReadOnlyList<LineFigures> before, IReadOnlyList<LineFigures> after)
    {
        var (old, now) = (before.ToDictionary(l => l.Line), after.ToDictionary(l => l.Line));
        return
        [
            .. before.Concat(after).Select(l => l.Line).Distinct().SelectMany(line => FigureColumn.All.Where(c => c.Letter != 'A').Select(c =>
                new ChangedFigure(line, c.Heading, Cell(old, line, c), Cell(now, line, c)))).Where(c => c.Before != c.After),
        ];
    }

    private static string Cell(Dictionary<string, LineFigures> lines, string line, FigureColumn column) => lines.TryGetValue(line, out var found) ? column.Plain(found) ?? "" : "";
}
