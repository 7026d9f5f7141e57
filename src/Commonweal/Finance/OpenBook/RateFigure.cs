using System.Text.Json.Nodes;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.OpenBook;

/// <summary>What a year had cost by the end of a month, and what was planned by then.</summary>
public sealed record CostOfMonth(Month Month, Money Cost, Money Plan)
{
    public Money OverPlan => Cost - Plan;
}

/// <summary>
/// A partner's year in one picture: how far over or under its plan it was month by month, and the fan between the lowest and the highest of three methods to its end.
/// It stands against the plan, since what the year costs in all would hide the fan.
/// </summary>
/// <param name="before">What was signed of the month before; null where nothing was.</param>
internal sealed class RateFigure(BookCase book, LineFigures total, LineFigures? before, IReadOnlyList<CostOfMonth> earlier)
{
    private const decimal PenceInAMillionPounds = 100_000_000m;
    private const string SoFar = "Over or under plan so far";
    private const string LastMonth = "Expected last month";
    private const string Band = "Between the lowest and the highest";

    private readonly FinancialYear year = book.Month.FinancialYear;
    private readonly IReadOnlyList<CostOfMonth> known = [.. earlier, new CostOfMonth(book.Month, total.CostToDate, total.PlanToDate)];

    /// <summary>What each method makes of the year.</summary>
    private readonly IReadOnlyList<(string Key, string Name, Money Sum)> ends = Ends(total, total.ForecastAt(book.Month));

    private Month March => Month.Of(year.To);

    private ForecastFan Fan => new(book.Month, known[^1].OverPlan, [.. ends.Select(e => e.Sum - total.RevisedPlan)]);

    public Figure Of(TableQuery query) =>
        new("run-rate", $"{book.Partner.ShortName}: over or under plan from 1 April, and where {year} may end", Sentence(), Table(query), Options())
        {
            CsvUrl = query.CsvUrl, Unit = "£ million", Size = FigureSize.Tall, IsMadeUp = book.IsMadeUp,
            Provenance = new Provenance(null, "From where the year stands to where each method ends, every month takes an equal step: no method says how the rest of a year is phased."),
        };

    private string Sentence()
    {
        var (low, high) = (ends.Min(e => e.Sum), ends.Max(e => e.Sum));
        var expected = before is null ? "" : before.Forecast == total.Forecast ? $" The partner expects {total.Forecast.InWords}, as it did a month ago."
            : $" The partner expects {total.Forecast.InWords}; a month ago it expected {before.Forecast.InWords}.";
        return $"{total.CostToDate.InWords} was spent by the end of {book.MonthInWords}, {AgainstPlan(known[^1].OverPlan)}. By three methods the year ends between {low.InWords} and {high.InWords}; the revised plan is {total.RevisedPlan.InWords}.{expected}";
    }

    private static string AgainstPlan(Money over) => over.Sign switch
    {
        0 => "as planned",
        > 0 => $"{over.InWords} over plan",
        _ => $"{over.Abs.InWords} under plan",
    };

    private static IReadOnlyList<(string Key, string Name, Money Sum)> Ends(LineFigures total, Forecast forecast)
    {
        (string Key, string Name, Money? Sum)[] all = [("own", "What the partner expects", total.Forecast), ("rate", "At the rate so far", forecast.RunRate), ("profile", "As the plan was phased", forecast.ProfileScaled)];
        return [.. all.Where(e => e.Sum is not null).Select(e => (e.Key, e.Name, e.Sum!.Value))];
    }

    private DataTable<Month> Table(TableQuery query) => new("Over or under plan month by month, and where the year may end against its revised plan",
        [
            new("month", "By the end of", m => m.FirstDay.ToString("MMMM yyyy")),
            Column("cost", "Cost to date", m => At(m)?.Cost),
            Column("over", SoFar, m => At(m)?.OverPlan),
            Column("low", "Lowest", Lowest),
            Column("high", "Highest", Highest),
            .. ends.Select(e => Column(e.Key, e.Name, m => Toward(m, e.Sum))),
            .. before is null ? Array.Empty<Column<Month>>() : [Column("last", LastMonth, ExpectedBefore)],
        ],
        [.. year.Months.Where(m => m >= book.Month || At(m) is not null)], query) { IsPlain = true, IsWide = true, Use = BookCase.PurposeLimit, IsMadeUp = book.IsMadeUp ? _ => true : null };

    private static Column<Month> Column(string key, string header, Func<Month, Money?> of) => new(key, header, m => BookTables.Pounds(of(m))) { IsNumeric = true, Csv = m => of(m)?.ToString() };

    private CostOfMonth? At(Month month) => known.FirstOrDefault(k => k.Month == month);

    private Money? Toward(Month month, Money end) => InFan(month, end - total.RevisedPlan, fan => fan.At(month, end - total.RevisedPlan));

    private Money? Lowest(Month month) => InFan(month, Fan.Ends.Min(), fan => fan.Lowest(month));

    private Money? Highest(Month month) => InFan(month, Fan.Ends.Max(), fan => fan.Highest(month));

    /// <summary>A sum of a month still to come; in March, when none is, its end.</summary>
    private Money? InFan(Month month, Money end, Func<ForecastFan, Money> of) => month > book.Month ? of(Fan) : month == March ? end : null;

    private Money? ExpectedBefore(Month month)
    {
        if (before is null || (month <= book.Month && month != March))
        {
            return null;
        }

        var end = before.Forecast - before.RevisedPlan;
        return new ForecastFan(earlier[^1].Month, earlier[^1].OverPlan, [end]).At(month, end);
    }

    private JsonObject Options() => new()
    {
        ["grid"] = Grid(104),
        ["media"] = new JsonArray(new JsonObject { ["query"] = new JsonObject { ["maxWidth"] = 560 }, ["option"] = new JsonObject { ["grid"] = Grid(184) } }),
        ["legend"] = new JsonObject { ["itemWidth"] = 24, ["data"] = new JsonArray([.. Names().Select(n => (JsonNode)n)]) },
        ["tooltip"] = new JsonObject { ["trigger"] = "item" },
        ["xAxis"] = new JsonObject { ["type"] = "category", ["data"] = new JsonArray([.. year.Months.Select(m => (JsonNode)m.FirstDay.ToString("MMM yyyy"))]), ["axisLabel"] = new JsonObject { ["hideOverlap"] = true } },
        ["yAxis"] = new JsonObject { ["type"] = "value", ["name"] = "£ million over plan", ["nameTextStyle"] = new JsonObject { ["fontSize"] = 14, ["align"] = "left" } },
        ["series"] = new JsonArray(
        [
            Line(SoFar, m => At(m)?.OverPlan, null, false),
            .. ends.Select(e => (JsonNode)Line(e.Name, m => Toward(m, e.Sum), known[^1], true)),
            .. before is null ? Array.Empty<JsonNode>() : [Line(LastMonth, ExpectedBefore, earlier[^1], true)],
            .. Shade(),
        ]),
    };

    private static JsonObject Grid(int top) => new() { ["left"] = 8, ["right"] = 32, ["top"] = top, ["bottom"] = 8, ["containLabel"] = true };

    private IEnumerable<string> Names() => [SoFar, .. ends.Select(e => e.Name), .. before is null ? Array.Empty<string>() : [LastMonth], .. Fan.Months.Count == 0 ? Array.Empty<string>() : [Band]];

    /// <param name="from">Where it begins, where that is no point of its own.</param>
    private JsonObject Line(string name, Func<Month, Money?> of, CostOfMonth? from, bool isDashed) => new()
    {
        ["type"] = "line", ["name"] = name, ["connectNulls"] = true, ["symbolSize"] = isDashed ? 5 : 8, ["lineStyle"] = new JsonObject { ["type"] = isDashed ? "dashed" : "solid" },
        ["data"] = Points(m => of(m) ?? (m == from?.Month && m != March ? from.OverPlan : null)),
    };

    /// <summary>The band: what is below it is drawn as nothing, and it stands on that.</summary>
    private IEnumerable<JsonNode> Shade()
    {
        if (Fan.Months.Count == 0)
        {
            return [];
        }

        Money? Low(Month m) => m == book.Month ? known[^1].OverPlan : Lowest(m);
        Money? Width(Month m) => m == book.Month ? Money.Zero : Highest(m) - Lowest(m);
        return [Area("", Low, 0), Area(Band, Width, 0.18)];
    }

    private JsonObject Area(string name, Func<Month, Money?> of, double opacity) => new()
    {
        ["type"] = "line", ["name"] = name, ["stack"] = "fan", ["stackStrategy"] = "all", ["symbol"] = "none", ["silent"] = true, ["z"] = 1, ["lineStyle"] = new JsonObject { ["opacity"] = 0 },
        ["itemStyle"] = new JsonObject { ["color"] = "#556064" }, ["areaStyle"] = new JsonObject { ["color"] = "#556064", ["opacity"] = opacity }, ["data"] = Points(of),
    };

    private JsonArray Points(Func<Month, Money?> of) => new([.. year.Months.Select(m => of(m) is { } sum ? (JsonNode?)Millions(sum) : null)]);

    private static double Millions(Money sum) => (double)Math.Round(sum.Pence / PenceInAMillionPounds, 3);
}
