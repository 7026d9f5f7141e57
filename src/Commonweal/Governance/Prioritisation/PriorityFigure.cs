using System.Text.Json.Nodes;
using Commonweal.Domain.Governance.Prioritisation;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Prioritisation;

/// <summary>What the list asks for from the top down, and where the budget ends.</summary>
public static class PriorityFigure
{
    public static Figure? Of(ExerciseCase exercise)
    {
        var ranked = exercise.List.Schemes.Where(s => s.Rank is not null).ToList();
        if (ranked.Count == 0)
        {
            return null;
        }

        var table = new DataTable<RankedScheme>("What the list asks for",
            [
                new("scheme", "Scheme", s => exercise.TitleOf(s.Scheme.ProgrammeId)),
                new("points", "Points of 100", s => s.PointsInWords) { IsNumeric = true },
                new("sum", "List up to here", s => Pounds.InWords(s.CumulativePence)) { IsNumeric = true },
            ],
            ranked, TableQuery.None) { IsPlain = true };
        var above = ranked.Count(s => s.IsAbove);
        var sentence = $"{above} of {exercise.List.Schemes.Count} schemes are above the line. They ask for {Pounds.InWords(exercise.List.AbovePence)} of {Pounds.InWords(exercise.Exercise.BudgetPence)}"
            + (ranked.FirstOrDefault(s => !s.IsAbove) is { } first ? $"; the first below it is “{exercise.TitleOf(first.Scheme.ProgrammeId)}”." : ".");
        return new Figure("ranked-list", $"What the ranked list asks for from the top down, {exercise.Exercise.Title}", sentence, table, Options(exercise, ranked))
        {
            Unit = "£", IsMadeUp = exercise.Exercise.IsMadeUp, Size = FigureSize.Tall,
        };
    }

    private static JsonObject Options(ExerciseCase exercise, IReadOnlyList<RankedScheme> ranked) => new()
    {
        ["grid"] = new JsonObject { ["left"] = 8, ["right"] = 40, ["top"] = 80, ["bottom"] = 8, ["containLabel"] = true },
        ["legend"] = new JsonObject { ["itemWidth"] = 15, ["itemHeight"] = 15 },
        ["tooltip"] = new JsonObject { ["trigger"] = "item" },
        ["xAxis"] = new JsonObject { ["type"] = "value", ["splitNumber"] = 3 },
        ["yAxis"] = new JsonObject
        {
            ["type"] = "category", ["inverse"] = true, ["data"] = new JsonArray([.. ranked.Select(s => (JsonNode)exercise.TitleOf(s.Scheme.ProgrammeId))]),
            ["axisLabel"] = new JsonObject { ["interval"] = 0, ["width"] = 150, ["overflow"] = "break", ["lineHeight"] = 17 }, ["axisTick"] = new JsonObject { ["show"] = false },
        },
        ["series"] = new JsonArray(Series("Above the line", ranked, s => s.IsAbove, exercise), Series("Below the line", ranked, s => !s.IsAbove, null)),
    };

    private static JsonObject Series(string name, IReadOnlyList<RankedScheme> ranked, Func<RankedScheme, bool> isIn, ExerciseCase? withLine)
    {
        var series = new JsonObject
        {
            ["type"] = "bar", ["stack"] = "list", ["name"] = name, ["data"] = new JsonArray([.. ranked.Select(s => (JsonNode)(isIn(s) ? (double)(s.CumulativePence / 100m) : 0))]),
        };
        if (withLine is { } exercise)
        {
            series["markLine"] = new JsonObject
            {
                ["symbol"] = "none", ["silent"] = true, ["lineStyle"] = new JsonObject { ["color"] = "#22292b", ["type"] = "dashed" }, ["label"] = new JsonObject { ["formatter"] = "Budget", ["position"] = "start" },
                ["data"] = new JsonArray(new JsonObject { ["xAxis"] = (double)(exercise.Exercise.BudgetPence / 100m) }),
            };
        }

        return series;
    }
}
