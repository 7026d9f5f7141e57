using System.Text.Json.Nodes;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Programmes;

/// <summary>Whole-time posts given to redesign, a row for each organisation and a bar for each quarter or month.</summary>
public static class WorkloadFigure
{
    private sealed record Line(string Partner, IReadOnlyList<int> Hundredths, string Programmes);

    public static Figure? Of(IReadOnlyList<ProgrammeCase> programmes, FinancialYear year, bool isByMonth, TableQuery query)
    {
        var cells = Workload.Of([.. programmes.SelectMany(p => p.Reading.History.Staff)], [.. year.Months]);
        if (cells.All(c => c.Hundredths == 0))
        {
            return null;
        }

        var titles = programmes.ToDictionary(p => p.Programme.Id, p => p.Programme.Title);
        var size = isByMonth ? 1 : 3;
        var lines = cells.GroupBy(c => programmes[0].NameOf(c.Partner)).OrderBy(g => g.Key, StringComparer.CurrentCulture).Select(g => new Line(
            g.Key, [.. g.OrderBy(c => c.Month).Chunk(size).Select(Workload.MeanOf)], string.Join("; ", g.SelectMany(c => c.Programmes).Distinct().Select(id => titles[id]).Order(StringComparer.CurrentCulture)))).ToList();
        var periods = year.Months.Chunk(size).Select(m => isByMonth ? m[0].FirstDay.ToString("MMM yyyy") : $"{m[0].FirstDay:MMM} to {m[2].FirstDay:MMM yyyy}").ToList();
        var table = new DataTable<Line>("Whole-time posts given to redesign",
            [
                new("partner", "Organisation", l => l.Partner),
                .. periods.Select((p, i) => new Column<Line>($"p{i}", p, l => Workload.InWords(l.Hundredths[i])) { IsNumeric = true }),
                new("programmes", "In which programmes", l => l.Programmes),
            ],
            lines, query) { IsPlain = true, IsWide = true };
        return new Figure("redesign-workload", $"Whole-time posts given to service redesign by each organisation, {year}", Sentence(lines, periods), table, isByMonth ? OptionsByMonth(lines, periods) : Options(lines, periods))
        {
            CsvUrl = query.CsvUrl, Unit = "posts", Size = FigureSize.Tall, IsMadeUp = programmes.Any(p => p.Reading.History.Staff.Any(s => s.Provenance.IsOurs)),
        };
    }

    private static string Sentence(List<Line> lines, List<string> periods)
    {
        var (line, at) = lines.SelectMany(l => l.Hundredths.Select((h, i) => (Line: l, At: i))).MaxBy(x => x.Line.Hundredths[x.At]);
        return $"{lines.Count} {(lines.Count == 1 ? "organisation gives" : "organisations give")} staff time to redesign. The most is given by {line.Partner}: {Workload.InWords(line.Hundredths[at])} posts in {periods[at]}.";
    }

    private static JsonObject Options(List<Line> lines, List<string> periods) => new()
    {
        ["grid"] = new JsonObject { ["left"] = 8, ["right"] = 24, ["top"] = 72, ["bottom"] = 8, ["containLabel"] = true },
        ["legend"] = new JsonObject { ["itemWidth"] = 15, ["itemHeight"] = 15 },
        ["tooltip"] = new JsonObject { ["trigger"] = "item" },
        ["xAxis"] = new JsonObject { ["type"] = "value" },
        ["yAxis"] = new JsonObject
        {
            ["type"] = "category", ["inverse"] = true, ["data"] = new JsonArray([.. lines.Select(l => (JsonNode)l.Partner)]),
            ["axisLabel"] = new JsonObject { ["interval"] = 0, ["width"] = 130, ["overflow"] = "break", ["lineHeight"] = 17 }, ["axisTick"] = new JsonObject { ["show"] = false },
        },
        ["series"] = new JsonArray([.. periods.Select((period, i) => (JsonNode)new JsonObject
        {
            ["type"] = "bar", ["name"] = period, ["data"] = new JsonArray([.. lines.Select(l => (JsonNode)(double)(l.Hundredths[i] / 100m))]),
        })]),
    };

    // Twelve bars for each organisation could not be told apart, so months stand along the axis and organisations are stacked.
    private static JsonObject OptionsByMonth(List<Line> lines, List<string> periods) => new()
    {
        ["grid"] = new JsonObject { ["left"] = 8, ["right"] = 24, ["top"] = 110, ["bottom"] = 8, ["containLabel"] = true },
        ["legend"] = new JsonObject { ["itemWidth"] = 15, ["itemHeight"] = 15 },
        ["tooltip"] = new JsonObject { ["trigger"] = "item" },
        ["xAxis"] = new JsonObject { ["type"] = "category", ["data"] = new JsonArray([.. periods.Select(p => (JsonNode)p)]), ["axisLabel"] = new JsonObject { ["hideOverlap"] = true } },
        ["yAxis"] = new JsonObject { ["type"] = "value" },
        ["series"] = new JsonArray([.. lines.Select(line => (JsonNode)new JsonObject
        {
            ["type"] = "bar", ["stack"] = "posts", ["name"] = line.Partner, ["data"] = new JsonArray([.. line.Hundredths.Select(h => (JsonNode)(double)(h / 100m))]),
        })]),
    };
}
