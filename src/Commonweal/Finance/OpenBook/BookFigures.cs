using System.Text.Json.Nodes;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.OpenBook;

/// <summary>A point of the run-rate picture.</summary>
public sealed record RatePoint(string Month, string Measure, Money Sum);

/// <summary>A bar of the bridge: where it starts and ends, and what it adds.</summary>
public sealed record BridgeBar(string Name, Money From, Money To)
{
    public Money Adds => To - From;

    /// <summary>From plan to cost, one bar for each line, so that the bars sum exactly.</summary>
    public static IReadOnlyList<BridgeBar> Of(IReadOnlyList<LineFigures> lines, Func<string, string> nameOf)
    {
        var total = LineFigures.Total([.. lines]);
        var (bars, at) = (new List<BridgeBar> { new("Plan to date", Money.Zero, total.PlanToDate) }, total.PlanToDate);
        foreach (var line in lines)
        {
            bars.Add(new BridgeBar(nameOf(line.Line), at, at + line.Variance));
            at += line.Variance;
        }

        bars.Add(new BridgeBar("Cost to date", Money.Zero, at));
        return bars;
    }
}

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
            points, query) { IsPlain = true, IsMadeUp = book.IsMadeUp ? _ => true : null };
        var (low, high) = (ends.Min(e => e.Sum ?? total.Forecast), ends.Max(e => e.Sum ?? total.Forecast));
        var sentence = $"{total.CostToDate.InWords} was spent by the end of {book.MonthInWords}. By three methods the year ends between {low.InWords} and {high.InWords}; the revised plan is {total.RevisedPlan.InWords}.";
        return new Figure("run-rate", $"{book.Partner.ShortName}: cost from 1 April, and where {year} may end", sentence, table, RateOptions(year, known, ends, total.RevisedPlan))
        {
            CsvUrl = query.CsvUrl, Unit = "£ million", Size = FigureSize.Tall, IsMadeUp = book.IsMadeUp,
        };
    }

    public static Figure Bridge(BookCase book, IReadOnlyList<LineFigures> now, TableQuery query)
    {
        var bars = BridgeBar.Of(now, book.NameOf);
        var table = new DataTable<BridgeBar>("From plan to cost",
            [new("bar", "Bar", b => b.Name), new("adds", "Adds", b => b.Adds.InWords) { IsNumeric = true, Csv = b => b.Adds.ToString() }, new("to", "Comes to", b => b.To.InWords) { IsNumeric = true, Csv = b => b.To.ToString() }],
            bars, query) { IsPlain = true, IsMadeUp = book.IsMadeUp ? _ => true : null };
        var (plan, cost) = (bars[0].To, bars[^1].To);
        var most = bars.Skip(1).SkipLast(1).MaxBy(b => b.Adds.Abs)!;
        var sentence = $"From a plan of {plan.InWords} to a cost of {cost.InWords}: {(cost - plan).Abs.InWords} {(cost > plan ? "more" : "less")}. The largest step is {most.Name}, {most.Adds.Abs.InWords} {(most.Adds.Sign < 0 ? "less" : "more")}.";
        var floor = Floor(bars);
        return new Figure("bridge", $"{book.Partner.ShortName}: from plan to cost, to the end of {book.MonthInWords}{(floor > 0 ? $" (the axis begins at £{floor:0.#} million)" : "")}", sentence, table, BridgeOptions(bars, floor))
        {
            CsvUrl = query.CsvUrl, Unit = "£ million", Size = FigureSize.Tall, IsMadeUp = book.IsMadeUp,
        };
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
            ["grid"] = Grid(176),
            ["legend"] = new JsonObject { ["itemWidth"] = 24 },
            ["tooltip"] = new JsonObject { ["trigger"] = "item" },
            ["xAxis"] = new JsonObject { ["type"] = "category", ["data"] = new JsonArray([.. axis.Select(m => (JsonNode)m.FirstDay.ToString("MMM yyyy"))]), ["axisLabel"] = new JsonObject { ["hideOverlap"] = true } },
            ["yAxis"] = Axis(0),
            ["series"] = new JsonArray(
            [
                Line("Cost to date", m => known.Where(k => k.Month == m).Select(k => (Money?)k.Cost).FirstOrDefault(), false),
                .. ends.Where(e => e.Sum is not null).Select(e => (JsonNode)Line(e.Name, m => m == last ? at : m == axis[^1] ? e.Sum : null, true)),
                Line("Revised plan", m => m == axis[^1] ? plan : null, false),
            ]),
        };
    }

    private static JsonObject BridgeOptions(IReadOnlyList<BridgeBar> bars, decimal floor)
    {
        JsonObject Bars(string name, Func<BridgeBar, Money> of, bool isUnseen) => new()
        {
            ["type"] = "bar", ["stack"] = "bridge", ["name"] = name, ["barMaxWidth"] = 60, ["silent"] = isUnseen,
            ["itemStyle"] = new JsonObject { ["opacity"] = isUnseen ? 0 : 1 },
            ["data"] = new JsonArray([.. bars.Select(b => (JsonNode)Millions(of(b)))]),
        };
        return new JsonObject
        {
            ["grid"] = Grid(112),
            ["tooltip"] = new JsonObject { ["trigger"] = "item" },
            ["xAxis"] = new JsonObject { ["type"] = "category", ["data"] = new JsonArray([.. bars.Select(b => (JsonNode)b.Name)]), ["axisLabel"] = new JsonObject { ["interval"] = 0, ["width"] = 90, ["overflow"] = "break" } },
            ["yAxis"] = Axis(floor),
            ["legend"] = new JsonObject { ["data"] = new JsonArray("Whole sum", "More than plan", "Less than plan") },
            ["series"] = new JsonArray(
                Bars("Below", b => b.From == Money.Zero ? Money.Zero : Money.Min(b.From, b.To), true),
                Bars("Whole sum", b => b.From == Money.Zero ? b.To : Money.Zero, false),
                Bars("More than plan", b => b.From != Money.Zero ? Money.Max(b.Adds, Money.Zero) : Money.Zero, false),
                Bars("Less than plan", b => b.From != Money.Zero ? Money.Max(-b.Adds, Money.Zero) : Money.Zero, false)),
        };
    }

    /// <summary>Steps are small beside the whole: the axis begins a little below the lowest of them, and the title says so.</summary>
    private static decimal Floor(IReadOnlyList<BridgeBar> bars)
    {
        var (low, high) = (bars.Min(b => b.To.Pence), bars.Max(b => b.To.Pence));
        var room = Math.Max(high - low, 1) * 2;
        return low <= room ? 0 : Math.Floor((low - room) / PenceInAMillionPounds * 10) / 10;
    }

    private static JsonObject Grid(int top) => new() { ["left"] = 8, ["right"] = 24, ["top"] = top, ["bottom"] = 8, ["containLabel"] = true };

    private static JsonObject Axis(decimal min) => new() { ["type"] = "value", ["name"] = "£ million", ["min"] = (double)min, ["nameTextStyle"] = new JsonObject { ["fontSize"] = 14, ["align"] = "left" } };

    private static double Millions(Money sum) => (double)Math.Round(sum.Pence / PenceInAMillionPounds, 3);
}
