using System.Text.Json.Nodes;
using Commonweal.Domain.Finance;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.OpenBook;

/// <summary>A point of the run-rate picture.</summary>
public sealed record RatePoint(string Month, string Measure, Money Sum);

/// <summary>The pictures of a partner's month.</summary>
internal static class BookFigures
{
    private const decimal PenceInAMillionPounds = 100_000_000m;

    public static Figure RunRate(BookCase book, IReadOnlyList<LineFigures> now, IReadOnlyList<(Month Month, Money Cost)> earlier, TableQuery query)
    {
        var total = LineFigures.Total([.. now]);
        var forecast = total.ForecastAt(book.Month);
        var known = earlier.Append((book.Month, Cost: total.CostToDate)).ToList();
        (string Name, Money? Sum)[] ends = [("What the partner expects", total.Forecast), ("At the rate so far", forecast.RunRate), ("As the plan was phased", forecast.ProfileScaled)];
        var year = book.Month.FinancialYear;
        List<RatePoint> points =
        [
            .. known.Select(k => new RatePoint(k.Month.FirstDay.ToString("MMMM yyyy"), "Cost to date", k.Cost)),
            .. ends.Where(e => e.Sum is not null).Select(e => new RatePoint($"{year.To:MMMM yyyy}", e.Name, e.Sum!.Value)),
            new RatePoint($"{year.To:MMMM yyyy}", "Revised plan", total.RevisedPlan),
        ];
        var table = new DataTable<RatePoint>("Cost to date, and where the year may end",
            [new("month", "Month", p => p.Month), new("measure", "Measure", p => p.Measure), new("sum", "Sum", p => p.Sum.InWords) { IsNumeric = true, SortBy = p => p.Sum.Pence, Csv = p => p.Sum.ToString() }],
            points, query) { IsPlain = true, Use = BookCase.PurposeLimit, IsMadeUp = book.IsMadeUp ? _ => true : null };
        var (low, high) = (ends.Min(e => e.Sum ?? total.Forecast), ends.Max(e => e.Sum ?? total.Forecast));
        var sentence = $"{total.CostToDate.InWords} was spent by the end of {book.MonthInWords}. By three methods the year ends between {low.InWords} and {high.InWords}; the revised plan is {total.RevisedPlan.InWords}.";
        return new Figure("run-rate", $"{book.Partner.ShortName}: cost from 1 April, and where {year} may end", sentence, table, RateOptions(year, known, ends, total.RevisedPlan))
        {
            CsvUrl = query.CsvUrl, Unit = "£ million", Size = FigureSize.Tall, IsMadeUp = book.IsMadeUp,
        };
    }

    /// <summary>From plan to cost, one step for each line.</summary>
    public static Figure Bridge(BookCase book, IReadOnlyList<LineFigures> now, TableQuery query)
    {
        var bridge = new Bridge("Plan to date", LineFigures.Total([.. now]).PlanToDate, [.. now.Select(l => new BridgeStep(book.NameOf(l.Line), l.Variance))], "Cost to date");
        var (change, most) = (bridge.End - bridge.Start, bridge.Steps.MaxBy(s => s.Change.Abs)!);
        var sentence = $"From a plan of {bridge.Start.InWords} to a cost of {bridge.End.InWords}: {change.Abs.InWords} {(change.Sign > 0 ? "more" : "less")}. The largest step is {most.Name}, {most.Change.Abs.InWords} {(most.Change.Sign < 0 ? "less" : "more")}.";
        return BridgeFigure.Of("bridge", $"{book.Partner.ShortName}: from plan to cost, to the end of {book.MonthInWords}", sentence, bridge, query, book.IsMadeUp, BookCase.PurposeLimit);
    }

    private static JsonObject RateOptions(FinancialYear year, List<(Month Month, Money Cost)> known, (string Name, Money? Sum)[] ends, Money plan)
    {
        List<Month> axis = [.. year.Months];
        var (last, at) = known[^1];
        JsonObject Line(string name, Func<Month, Money?> of, bool isDashed) => new()
        {
            ["type"] = "line", ["name"] = name, ["connectNulls"] = true, ["symbolSize"] = 7, ["lineStyle"] = new JsonObject { ["type"] = isDashed ? "dashed" : "solid" },
            ["data"] = new JsonArray([.. axis.Select(m => of(m) is { } sum ? (JsonNode?)Millions(sum) : null)]),
        };
        return new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 8, ["right"] = 24, ["top"] = 144, ["bottom"] = 8, ["containLabel"] = true },
            ["legend"] = new JsonObject { ["itemWidth"] = 24 },
            ["tooltip"] = new JsonObject { ["trigger"] = "item" },
            ["xAxis"] = new JsonObject { ["type"] = "category", ["data"] = new JsonArray([.. axis.Select(m => (JsonNode)m.FirstDay.ToString("MMM yyyy"))]), ["axisLabel"] = new JsonObject { ["hideOverlap"] = true } },
            ["yAxis"] = new JsonObject { ["type"] = "value", ["name"] = "£ million", ["nameTextStyle"] = new JsonObject { ["fontSize"] = 14, ["align"] = "left" } },
            ["series"] = new JsonArray(
            [
                Line("Cost to date", m => known.Where(k => k.Month == m).Select(k => (Money?)k.Cost).FirstOrDefault(), false),
                .. ends.Where(e => e.Sum is not null).Select(e => (JsonNode)Line(e.Name, m => m == last ? at : m == axis[^1] ? e.Sum : null, true)),
                Line("Revised plan", m => m == axis[^1] ? plan : null, false),
            ]),
        };
    }

    private static double Millions(Money sum) => (double)Math.Round(sum.Pence / PenceInAMillionPounds, 3);
}
