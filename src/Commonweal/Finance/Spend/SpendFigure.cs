using System.Text.Json.Nodes;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.Spend;

/// <summary>What each source paid by month, as far as its files are here: months along the axis, sources stacked.</summary>
public static class SpendFigure
{
    private const decimal PenceInAThousandPounds = 100_000m;

    public static Figure? Of(IReadOnlyList<SpendOfMonth> months, TableQuery query)
    {
        if (months.Count == 0)
        {
            return null;
        }

        var table = new DataTable<SpendOfMonth>("Spend by month and source",
            [
                new("month", "Month", m => m.Month.FirstDay.ToString("MMMM yyyy")) { SortBy = m => m.Month.FirstDay, Csv = m => m.Month.ToString() },
                new("partner", "Partner", m => m.Partner.ShortName),
                new("source", "Source", m => m.SourceTitle),
                new("lines", "Lines", m => m.Count.ToString("N0")) { IsNumeric = true, SortBy = m => m.Count, Csv = m => $"{m.Count}" },
                new("sum", "Spend", m => SpendWords.Pounds(m.Pence)) { IsNumeric = true, SortBy = m => m.Pence, Csv = m => new Money(m.Pence).ToString() },
            ],
            months, query) { IsPlain = true, IsMadeUp = m => m.IsMadeUp };
        var axis = Axis(months);
        return new Figure("spend-by-month", $"Spend in the files that were taken, by month and source, {axis[0].FirstDay:MMMM yyyy} to {axis[^1].FirstDay:MMMM yyyy}", Sentence(months), table, Options(months, axis))
        {
            CsvUrl = query.CsvUrl, Unit = "£ thousand", Size = FigureSize.Tall, IsMadeUp = months.All(m => m.IsMadeUp),
        };
    }

    private static string Sentence(IReadOnlyList<SpendOfMonth> months)
    {
        var (pence, lines, sources) = (months.Sum(m => m.Pence), months.Sum(m => m.Count), months.Select(m => m.SourceTitle).Distinct().Count());
        var most = months.MaxBy(m => m.Pence)!;
        return $"{SpendWords.Lines(lines)} of {sources} {(sources == 1 ? "source" : "sources")} come to {SpendWords.Pounds(pence)}. The most in a month was {SpendWords.Pounds(most.Pence)}, by {most.Partner.ShortName} in {most.Month.FirstDay:MMMM yyyy}.";
    }

    private static List<Month> Axis(IReadOnlyList<SpendOfMonth> months)
    {
        var (first, last) = (months.Min(m => m.Month), months.Max(m => m.Month));
        var axis = new List<Month>();
        for (var month = first; month <= last; month = month.Plus(1))
        {
            axis.Add(month);
        }

        return axis;
    }

    private static JsonObject Options(IReadOnlyList<SpendOfMonth> months, List<Month> axis) => new()
    {
        ["grid"] = new JsonObject { ["left"] = 8, ["right"] = 24, ["top"] = 112, ["bottom"] = 8, ["containLabel"] = true },
        ["legend"] = new JsonObject { ["itemWidth"] = 15, ["itemHeight"] = 15 },
        ["tooltip"] = new JsonObject { ["trigger"] = "item" },
        ["xAxis"] = new JsonObject { ["type"] = "category", ["data"] = new JsonArray([.. axis.Select(m => (JsonNode)m.FirstDay.ToString("MMM yyyy"))]), ["axisLabel"] = new JsonObject { ["hideOverlap"] = true } },
        ["yAxis"] = new JsonObject { ["type"] = "value", ["name"] = "£ thousand", ["nameTextStyle"] = new JsonObject { ["fontSize"] = 14, ["align"] = "left" } },
        ["series"] = new JsonArray([.. months.GroupBy(m => m.SourceTitle).Select(source => (JsonNode)new JsonObject
        {
            ["type"] = "bar",
            ["stack"] = "spend",
            ["barMaxWidth"] = 60,
            ["name"] = source.Key,
            ["data"] = new JsonArray([.. axis.Select(month => (JsonNode)(double)Math.Round(source.Where(m => m.Month == month).Sum(m => m.Pence) / PenceInAThousandPounds, 1))]),
        })]),
    };
}
