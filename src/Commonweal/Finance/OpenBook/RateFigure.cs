using System.Text.Json.Nodes;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.OpenBook;

/// <summary>What a year had cost by the end of a month.</summary>
public sealed record CostOfMonth(Month Month, Money Cost);

/// <summary>A partner's year in one picture: what it cost month by month, and the fan between the lowest and the highest of three methods to its end.</summary>
/// <param name="expectedBefore">What the partner expected of the year a month ago; null where it signed nothing then.</param>
internal sealed class RateFigure(BookCase book, LineFigures total, Money? expectedBefore, IReadOnlyList<CostOfMonth> earlier)
{
    private const decimal PenceInAMillionPounds = 100_000_000m;
    private const string Band = "Between the lowest and the highest";

    private readonly FinancialYear year = book.Month.FinancialYear;
    private readonly IReadOnlyList<CostOfMonth> known = [.. earlier, new CostOfMonth(book.Month, total.CostToDate)];
    private readonly IReadOnlyList<(string Key, string Name, Money Sum)> ends = Ends(total, total.ForecastAt(book.Month));

    private ForecastFan Fan => new(book.Month, total.CostToDate, [.. ends.Select(e => e.Sum)]);

    private Month March => Month.Of(year.To);

    public Figure Of(TableQuery query)
    {
        var (low, high) = (Lowest(March)!.Value, Highest(March)!.Value);
        var sentence = $"{total.CostToDate.InWords} was spent by the end of {book.MonthInWords}. By three methods the year ends between {low.InWords} and {high.InWords}; the revised plan is {total.RevisedPlan.InWords}."
            + (expectedBefore is { } expected ? $" A month ago the partner expected {expected.InWords}; now it expects {total.Forecast.InWords}." : "");
        return new Figure("run-rate", $"{book.Partner.ShortName}: cost from 1 April, and where {year} may end", sentence, Table(query), Options())
        {
            CsvUrl = query.CsvUrl, Unit = "£ million", Size = FigureSize.Tall, IsMadeUp = book.IsMadeUp,
            Provenance = new Provenance(null, "From what was spent to where each method ends, every month takes an equal step: no method says how the rest of a year is phased."),
        };
    }

    private static IReadOnlyList<(string Key, string Name, Money Sum)> Ends(LineFigures total, Forecast forecast)
    {
        (string Key, string Name, Money? Sum)[] all = [("own", "What the partner expects", total.Forecast), ("rate", "At the rate so far", forecast.RunRate), ("profile", "As the plan was phased", forecast.ProfileScaled)];
        return [.. all.Where(e => e.Sum is not null).Select(e => (e.Key, e.Name, e.Sum!.Value))];
    }

    private DataTable<Month> Table(TableQuery query) => new("Cost to date, and where the year may end, month by month",
        [
            new("month", "By the end of", m => m.FirstDay.ToString("MMMM yyyy")),
            Column("cost", "Cost to date", Cost),
            Column("low", "Lowest", Lowest),
            Column("high", "Highest", Highest),
            .. ends.Select(e => Column(e.Key, e.Name, m => Toward(m, e.Sum))),
            .. expectedBefore is null ? Array.Empty<Column<Month>>() : [Column("last", "Expected last month", ExpectedBefore)],
            Column("plan", "Revised plan", Plan),
        ],
        [.. year.Months.Where(m => m >= book.Month || Cost(m) is not null)], query) { IsPlain = true, IsWide = true, Use = BookCase.PurposeLimit, IsMadeUp = book.IsMadeUp ? _ => true : null };

    private static Column<Month> Column(string key, string header, Func<Month, Money?> of) => new(key, header, m => BookTables.Pounds(of(m))) { IsNumeric = true, Csv = m => of(m)?.ToString() };

    private Money? Cost(Month month) => known.FirstOrDefault(k => k.Month == month)?.Cost;

    private Money? Plan(Month month) => month == March ? total.RevisedPlan : null;

    private Money? Toward(Month month, Money end) => month > book.Month ? Fan.At(month, end) : month == March ? end : null;

    private Money? Lowest(Month month) => month > book.Month ? Fan.Lowest(month) : month == March ? ends.Min(e => e.Sum) : null;

    private Money? Highest(Month month) => month > book.Month ? Fan.Highest(month) : month == March ? ends.Max(e => e.Sum) : null;

    private Money? ExpectedBefore(Month month) =>
        expectedBefore is { } end && (month > book.Month || month == March) ? new ForecastFan(earlier[^1].Month, earlier[^1].Cost, [end]).At(month, end) : null;

    private JsonObject Options() => new()
    {
        ["grid"] = new JsonObject { ["left"] = 8, ["right"] = 24, ["top"] = 200, ["bottom"] = 8, ["containLabel"] = true },
        ["legend"] = new JsonObject { ["itemWidth"] = 24, ["data"] = new JsonArray([.. Names().Select(n => (JsonNode)n)]) },
        ["tooltip"] = new JsonObject { ["trigger"] = "item" },
        ["xAxis"] = new JsonObject { ["type"] = "category", ["boundaryGap"] = false, ["data"] = new JsonArray([.. year.Months.Select(m => (JsonNode)m.FirstDay.ToString("MMM yyyy"))]), ["axisLabel"] = new JsonObject { ["hideOverlap"] = true } },
        ["yAxis"] = new JsonObject { ["type"] = "value", ["name"] = "£ million", ["nameTextStyle"] = new JsonObject { ["fontSize"] = 14, ["align"] = "left" } },
        ["series"] = new JsonArray(
        [
            Line("Cost to date", Cost, null, false),
            .. ends.Select(e => (JsonNode)Line(e.Name, m => Toward(m, e.Sum), known[^1], true)),
            Line("Revised plan", Plan, null, false),
            .. expectedBefore is null ? Array.Empty<JsonNode>() : [Line("Expected last month", ExpectedBefore, earlier[^1], true)],
            .. Shade(),
        ]),
    };

    private IEnumerable<string> Names() =>
        ["Cost to date", .. ends.Select(e => e.Name), "Revised plan", .. expectedBefore is null ? Array.Empty<string>() : ["Expected last month"], .. Fan.Months.Count == 0 ? Array.Empty<string>() : [Band]];

    /// <param name="from">Where it begins, where that is no point of its own.</param>
    private JsonObject Line(string name, Func<Month, Money?> of, CostOfMonth? from, bool isDashed) => new()
    {
        ["type"] = "line", ["name"] = name, ["connectNulls"] = true, ["symbolSize"] = isDashed ? 5 : 8, ["lineStyle"] = new JsonObject { ["type"] = isDashed ? "dashed" : "solid" },
        ["data"] = Points(m => of(m) ?? (m == from?.Month && m != March ? from.Cost : null)),
    };

    /// <summary>The band: what is below it is drawn as nothing, and it stands on that.</summary>
    private IEnumerable<JsonNode> Shade()
    {
        if (Fan.Months.Count == 0)
        {
            return [];
        }

        Money? Low(Month m) => m == book.Month ? total.CostToDate : Lowest(m);
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
