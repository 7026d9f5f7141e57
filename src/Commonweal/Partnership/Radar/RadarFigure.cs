using System.Text.Json.Nodes;
using Commonweal.Domain.Partnership.Radar;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Partnership.Radar;

/// <summary>What ends, a row for each kind, a mark on each day; what is awaited since a day stands before the line of the day viewed.</summary>
public static class RadarFigure
{
    private static readonly (string Name, Func<RadarItem, bool> Fits, string Symbol, string Colour)[] Marks =
    [
        ("Passed", i => i.DaysAway < 0, "triangle", "#b3261e"),
        ("Still to come", i => i.DaysAway >= 0, "circle", "#1f6f8b"),
    ];

    public static Figure? Of(IReadOnlyList<RadarReading> readings, DateOnly asAt)
    {
        var items = readings.Select(r => r.Item).ToList();
        if (items.Count == 0)
        {
            return null;
        }

        var table = new DataTable<RadarItem>("In order of date",
            [
                new("kind", "What", i => i.Kind.InWords()),
                new("date", "Date", i => i.Date.ToString("d MMMM yyyy")),
                new("sentence", "In words", i => i.Sentence),
            ],
            items, TableQuery.None) { IsPlain = true };
        return new Figure("radar-timeline", $"What ends or is awaited, seen from {asAt:d MMMM yyyy}", Sentence(items), table, Options(items, asAt)) { CsvUrl = $"/partnership/radar?asAt={asAt:O}&format=csv" };
    }

    private static string Sentence(List<RadarItem> items)
    {
        var passed = items.Count(i => i.DaysAway < 0);
        var next = items.FirstOrDefault(i => i.DaysAway >= 0);
        var first = passed == 0 ? "Nothing is overdue" : $"{passed} {(passed == 1 ? "thing is" : "things are")} past {(passed == 1 ? "its" : "their")} day";
        return next is null ? $"{first}; nothing more is to come." : $"{first}; the next to come is on {next.Date:d MMMM yyyy}. {next.Sentence}";
    }

    private static JsonObject Options(List<RadarItem> items, DateOnly asAt)
    {
        var kinds = items.Select(i => i.Kind).Distinct().OrderDescending().ToList();
        var series = Marks.Select(mark => (mark, Points: items.Where(mark.Fits).ToList())).Where(pair => pair.Points.Count > 0).Select(pair => Series(pair.mark.Name, pair.mark.Symbol, pair.mark.Colour, pair.Points)).ToList();
        series[0]["markLine"] = new JsonObject
        {
            ["symbol"] = "none",
            ["silent"] = true,
            ["lineStyle"] = new JsonObject { ["color"] = "#22292b", ["type"] = "dashed" },
            ["label"] = new JsonObject { ["show"] = false },
            ["data"] = new JsonArray(new JsonObject { ["xAxis"] = asAt.ToString("O") }),
        };
        return new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 4, ["right"] = 20, ["top"] = 44, ["bottom"] = 8, ["containLabel"] = true },
            ["legend"] = new JsonObject { ["itemWidth"] = 15, ["itemHeight"] = 15, ["itemGap"] = 14 },
            ["tooltip"] = new JsonObject { ["trigger"] = "item", ["formatter"] = "{b}" },
            ["xAxis"] = new JsonObject
            {
                ["type"] = "time", ["splitNumber"] = 4, ["axisLabel"] = new JsonObject { ["formatter"] = "{MMM} {yy}", ["fontSize"] = 13 },
            },
            ["yAxis"] = new JsonObject
            {
                ["type"] = "category", ["data"] = new JsonArray([.. kinds.Select(k => (JsonNode)k.InWords())]), ["splitLine"] = new JsonObject { ["show"] = true },
                ["axisTick"] = new JsonObject { ["show"] = false }, ["axisLabel"] = new JsonObject { ["interval"] = 0, ["width"] = 110, ["overflow"] = "break", ["fontSize"] = 13, ["hideOverlap"] = false },
            },
            ["series"] = new JsonArray([.. series]),
        };
    }

    private static JsonObject Series(string name, string symbol, string colour, IEnumerable<RadarItem> points) => new()
    {
        ["type"] = "scatter",
        ["name"] = name,
        ["symbol"] = symbol,
        ["symbolSize"] = 14,
        ["itemStyle"] = new JsonObject { ["color"] = colour },
        ["data"] = new JsonArray([.. points.GroupBy(i => (i.Kind, i.Date)).Select(g => (JsonNode)new JsonObject
        {
            ["name"] = g.Count() == 1 ? $"{g.Key.Date:d MMMM yyyy}: {g.First().Sentence}" : $"{g.Key.Date:d MMMM yyyy}: {g.Count()} times “{g.Key.Kind.InWords()}”",
            ["value"] = new JsonArray(g.Key.Date.ToString("O"), g.Key.Kind.InWords()),
        })]),
    };
}
