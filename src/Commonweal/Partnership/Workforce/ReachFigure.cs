using System.Text.Json.Nodes;
using Commonweal.Domain.Partnership.Workforce;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Partnership.Workforce;

/// <summary>How far each level of staff has met the new way of working: bars whose length is an order of words, and no count (WFO-01).</summary>
public static class ReachFigure
{
    public static Figure? Of(IReadOnlyList<DevelopmentReach> reach, TableQuery query)
    {
        if (reach.Count == 0)
        {
            return null;
        }

        var table = new DataTable<DevelopmentReach>("Reach by level of staff",
            [
                new("level", "Level of staff", r => r.Name),
                new("reach", "Have met it", r => InWords(r.Reach)),
                new("text", "As the paper says", r => r.Text) { Provenance = r => r.Provenance },
                new("on", "On", r => r.AsOf.ToString("d MMMM yyyy")),
            ],
            reach, query) { IsPlain = true };
        return new Figure("development-reach", $"How far staff had met the new way of working, {reach.Max(r => r.AsOf):MMMM yyyy}", Sentence(reach), table, Options(reach))
        {
            CsvUrl = query.CsvUrl,
            Provenance = reach[0].Provenance,
        };
    }

    public static string InWords(ReachOfStaff reach) => reach switch
    {
        ReachOfStaff.NotSaid => "Not said",
        ReachOfStaff.Begun => "Begun earlier",
        _ => reach.ToString(),
    };

    private static string Sentence(IReadOnlyList<DevelopmentReach> reach)
    {
        var said = reach.Where(r => r.Reach != ReachOfStaff.NotSaid).ToList();
        var least = said.MinBy(r => r.Reach);
        var silent = reach.Where(r => r.Reach == ReachOfStaff.NotSaid).Select(r => SlugText.WithinSentence(r.Name)).ToList();
        var gap = silent.Count == 0 ? "" : $" Nothing is said of {SlugText.List(silent)}.";
        return least is null ? $"Nothing is said of how far any level of staff has met it.{gap}"
            : $"It has reached {SlugText.WithinSentence(least.Name)} least: {InWords(least.Reach).ToLowerInvariant()} of them had met it.{gap}";
    }

    private static JsonObject Options(IReadOnlyList<DevelopmentReach> reach) => new()
    {
        ["xAxis"] = new JsonObject { ["type"] = "value", ["show"] = false, ["min"] = 0, ["max"] = (int)ReachOfStaff.All },
        ["yAxis"] = new JsonObject
        {
            ["type"] = "category",
            ["inverse"] = true,
            ["data"] = new JsonArray([.. reach.Select(r => (JsonNode)r.Name)]),
            ["axisLabel"] = new JsonObject { ["interval"] = 0, ["width"] = 110, ["overflow"] = "break", ["lineHeight"] = 17 },
            ["axisTick"] = new JsonObject { ["show"] = false },
        },
        ["grid"] = new JsonObject { ["left"] = 8, ["right"] = 90, ["top"] = 8, ["bottom"] = 8, ["containLabel"] = true },
        ["tooltip"] = new JsonObject { ["show"] = false },
        ["aria"] = new JsonObject { ["decal"] = new JsonObject { ["show"] = false } },
        ["series"] = new JsonArray(new JsonObject
        {
            ["type"] = "bar",
            ["barMaxWidth"] = 34,
            ["data"] = new JsonArray([.. reach.Select(r => (JsonNode)new JsonObject
            {
                ["value"] = (int)r.Reach,
                ["label"] = new JsonObject { ["show"] = true, ["position"] = "right", ["formatter"] = InWords(r.Reach) },
            })]),
        }),
    };
}
