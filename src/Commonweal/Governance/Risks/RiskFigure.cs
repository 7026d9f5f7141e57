using System.Globalization;
using System.Text.Json.Nodes;
using Commonweal.Domain.Governance.Risks;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Risks;

/// <summary>The open risks on a field of likelihood by impact: how many stand where, before or after mitigation.</summary>
public static class RiskFigure
{
    /// <param name="isBefore">Whether they are placed as rated before mitigation.</param>
    public static Figure? Of(IReadOnlyList<RiskReading> risks, DateOnly asAt, bool isBefore)
    {
        var rated = risks.Where(r => r.History is { IsOpen: true, Rated: not null }).ToList();
        if (rated.Count == 0)
        {
            return null;
        }

        var table = new DataTable<RiskReading>("Ratings of open risks",
            [
                new("risk", "Risk", r => r.Risk.Title) { Link = r => r.Url },
                new("before", "Before mitigation", r => r.History.Rated!.Before?.InWords),
                new("after", "After mitigation", r => r.History.Rated!.After?.InWords),
            ],
            rated, TableQuery.None) { IsPlain = true, IsMadeUp = r => r.Risk.IsMadeUp };
        return new Figure("heat", $"Open risks by likelihood and impact {(isBefore ? "before" : "after")} mitigation, on {asAt:d MMMM yyyy}", Sentence(rated, risks.Count(r => r.History is { IsOpen: true, Rated: null })), table, Options(rated, isBefore ? e => e.Before : e => e.After))
        {
            CsvUrl = $"{RiskReading.ListAddress}?asAt={asAt:O}&heat=csv", IsMadeUp = rated.Any(r => r.Risk.IsMadeUp),
            Provenance = new Domain.Foundation.Provenance(null, "The scale of 1 to 5, and its levels: low to 5, moderate from 6, high from 15. The papers rate no risk."),
        };
    }

    private static string Sentence(List<RiskReading> rated, int unrated)
    {
        int Level(RiskLevel level, Func<RiskEntry, RiskRating?> of) => rated.Count(r => of(r.History.Rated!)?.Level == level);
        var highest = rated.MaxBy(r => r.History.Rated!.After?.Score)!;
        return $"{rated.Count} open {(rated.Count == 1 ? "risk is" : "risks are")} rated: {Level(RiskLevel.High, e => e.Before)} high before mitigation and {Level(RiskLevel.High, e => e.After)} after it. "
            + $"The highest after it is “{highest.Risk.Title}”, at {highest.History.Rated!.After?.Score} of 25.{(unrated == 0 ? "" : $" {unrated} more {(unrated == 1 ? "is" : "are")} not rated yet.")}";
    }

    private static JsonObject Options(List<RiskReading> rated, Func<RiskEntry, RiskRating?> of)
    {
        var places = Enumerable.Range(1, RiskRating.Most).SelectMany(l => Enumerable.Range(1, RiskRating.Most).Select(i => new RiskRating(l, i)));
        return new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 28, ["right"] = 8, ["top"] = 8, ["bottom"] = 28, ["containLabel"] = true },
            ["tooltip"] = new JsonObject { ["trigger"] = "item", ["formatter"] = "{b}" },
            ["xAxis"] = Axis("Likelihood", 28),
            ["yAxis"] = Axis("Impact", 24),
            ["visualMap"] = new JsonObject
            {
                ["show"] = false, ["min"] = 1, ["max"] = 25, ["dimension"] = 2,
                ["inRange"] = new JsonObject { ["color"] = new JsonArray("#eef4ee", "#f6e7bd", "#efb98f", "#dd8a78") },
            },
            ["series"] = new JsonArray(new JsonObject
            {
                ["type"] = "heatmap", ["name"] = "Open risks", ["itemStyle"] = new JsonObject { ["borderColor"] = "#ffffff", ["borderWidth"] = 2 },
                ["label"] = new JsonObject { ["show"] = true, ["fontSize"] = 18, ["fontWeight"] = "bold", ["color"] = "#22292b" },
                ["data"] = new JsonArray([.. places.Select(place => (JsonNode)Cell(place, [.. rated.Where(r => of(r.History.Rated!) == place).Select(r => r.Risk.Title)]))]),
            }),
        };
    }

    private static JsonObject Cell(RiskRating place, List<string> here) => new()
    {
        ["name"] = $"Likelihood {place.Likelihood}, impact {place.Impact}: {(here.Count == 0 ? "none" : string.Join("; ", here))}",
        ["value"] = new JsonArray(place.Likelihood - 1, place.Impact - 1, place.Score),
        ["label"] = new JsonObject { ["formatter"] = here.Count == 0 ? " " : here.Count.ToString(CultureInfo.InvariantCulture) },
    };

    private static JsonObject Axis(string name, int gap) => new()
    {
        ["type"] = "category", ["name"] = name, ["nameLocation"] = "middle", ["nameGap"] = gap, ["data"] = new JsonArray("1", "2", "3", "4", "5"), ["splitArea"] = new JsonObject { ["show"] = false },
    };
}
