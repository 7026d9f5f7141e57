using System.Text.Json.Nodes;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Partnership.Commitments;

/// <summary>Every target on the day it falls due, a row each, drawn by the shape of its state.</summary>
public static class TargetTimeline
{
    // Shape and colour say the same, so that neither is needed alone; the same shapes as the state tags where the browser has them.
    private static readonly (string Name, Func<TargetState, bool> Fits, string Symbol, string Colour)[] Kinds =
    [
        ("Late", s => s == TargetState.Late, "triangle", "#b3261e"),
        ("Passed, nothing reported", s => s == TargetState.PassedWithNothingReported, "rect", "#7a1f5c"),
        ("Due soon", s => s == TargetState.DueSoon, "diamond", "#8a5a00"),
        ("Under way", s => s == TargetState.Underway, "roundRect", "#1f6f8b"),
        ("Not due yet", s => s is TargetState.NotDueYet or TargetState.WindowOpen or TargetState.NoDate, "emptyCircle", "#556064"),
        ("Met", s => s.IsMet(), "circle", "#1d6b3a"),
    ];

    public static Figure? Of(IReadOnlyList<TargetReading> targets, DateOnly asAt)
    {
        var dated = targets.Where(t => t.Now.FallsOn is not null).OrderByDescending(t => t.Now.FallsOn).ThenByDescending(t => t.Target.Reference, StringComparer.Ordinal).ToList();
        if (dated.Count == 0)
        {
            return null;
        }

        var table = new DataTable<TargetReading>("Targets in order of the day they fall due",
            [
                new("reference", "Target", t => t.Target.Reference) { Link = t => t.Url },
                new("falls", "Falls due", t => t.Now.FallsOn?.ToString("d MMMM yyyy") ?? "No day can be said"),
                new("state", "How it stands", t => t.Now.InWords) { State = t => t.Now.State.Shape() },
            ],
            [.. targets.OrderBy(t => t.Now.FallsOn ?? DateOnly.MaxValue)], TableQuery.None) { IsPlain = true };
        return new Figure("targets-timeline", $"All targets by the day they fall due, as they stood on {asAt:d MMMM yyyy}", Sentence(targets, asAt), table, Options(dated, asAt))
        {
            CsvUrl = $"/partnership/targets?asAt={asAt:O}&format=csv",
            Size = FigureSize.Long,
        };
    }

    private static string Sentence(IReadOnlyList<TargetReading> targets, DateOnly asAt)
    {
        var dated = targets.Where(t => t.Now.FallsOn is not null).ToList();
        var (passed, undated) = (dated.Where(t => t.Now.FallsOn < asAt).ToList(), targets.Count - dated.Count);
        var (late, met) = (passed.Count(t => t.Now.State.IsLate()), passed.Count(t => t.Now.State.IsMet()));
        var underway = passed.Count - late - met;
        var rest = undated == 0 ? "" : $" {undated} more {(undated == 1 ? "has" : "have")} no day.";
        return passed.Count == 0
            ? $"None of {dated.Count} targets with a day had fallen due by {asAt:d MMMM yyyy}.{rest}"
            : $"Of {dated.Count} targets with a day, {passed.Count} had fallen due by {asAt:d MMMM yyyy}: {late} late, {met} met{(underway == 0 ? "" : $" and {underway} under way")}.{rest}";
    }

    private static JsonObject Options(List<TargetReading> dated, DateOnly asAt)
    {
        var series = Kinds.Select(kind => (kind, Points: dated.Where(t => kind.Fits(t.Now.State)).ToList())).Where(pair => pair.Points.Count > 0)
            .Select(pair => Series(pair.kind.Name, pair.kind.Symbol, pair.kind.Colour, pair.Points)).ToList();
        series[0]["markLine"] = new JsonObject
        {
            ["symbol"] = "none",
            ["silent"] = true,
            ["lineStyle"] = new JsonObject { ["color"] = "#22292b", ["type"] = "dashed" },
            ["label"] = new JsonObject { ["formatter"] = asAt.ToString("d MMM yyyy"), ["position"] = "start", ["distance"] = 6 },
            ["data"] = new JsonArray(new JsonObject { ["xAxis"] = asAt.ToString("O") }),
        };
        var first = dated.Min(t => t.Now.FallsOn!.Value);
        var last = dated.Max(t => t.Now.FallsOn!.Value);
        return new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 4, ["right"] = 14, ["top"] = 84, ["bottom"] = 30, ["containLabel"] = true },
            ["legend"] = new JsonObject { ["itemWidth"] = 15, ["itemHeight"] = 15, ["itemGap"] = 14 },
            ["tooltip"] = new JsonObject { ["trigger"] = "item", ["formatter"] = "{b}\n{a}" },
            ["xAxis"] = new JsonObject
            {
                ["type"] = "time", ["position"] = "top", ["min"] = Earlier(first, asAt).AddDays(-20).ToString("O"), ["max"] = (last > asAt ? last : asAt).AddDays(20).ToString("O"),
                ["splitLine"] = new JsonObject { ["show"] = true }, ["splitNumber"] = 5,
                ["axisLabel"] = new JsonObject { ["formatter"] = "{MMM} {yy}", ["fontSize"] = 13 },
            },
            ["yAxis"] = new JsonObject
            {
                ["type"] = "category", ["data"] = Words(dated.Select(t => t.Target.Reference["TGT-".Length..])), ["splitLine"] = new JsonObject { ["show"] = true },
                ["axisTick"] = new JsonObject { ["show"] = false }, ["axisLabel"] = new JsonObject { ["interval"] = 0, ["fontSize"] = 13, ["hideOverlap"] = false },
            },
            ["series"] = new JsonArray([.. series]),
        };
    }

    private static JsonObject Series(string name, string symbol, string colour, IEnumerable<TargetReading> points) => new()
    {
        ["type"] = "scatter",
        ["name"] = name,
        ["symbol"] = symbol,
        ["symbolSize"] = 14,
        ["itemStyle"] = new JsonObject { ["color"] = colour },
        ["data"] = new JsonArray([.. points.Select(t => (JsonNode)new JsonObject
        {
            ["name"] = $"{t.Target.Reference}, {t.Now.FallsOn:d MMMM yyyy}: {Short(t.Target.Text)}",
            ["value"] = new JsonArray(t.Now.FallsOn!.Value.ToString("O"), t.Target.Reference["TGT-".Length..]),
        })]),
    };

    private static JsonArray Words(IEnumerable<string> words) => [.. words.Select(word => (JsonNode)word)];

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static string Short(string text) => text.Length <= 60 ? text : $"{text[..57].TrimEnd()}…";
}
