using System.Text.Json.Nodes;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Bodies;

/// <summary>Which body reports to which, as a tree from those that report to none.</summary>
public static class ReportingFigure
{
    /// <returns>Null where no body reports to another.</returns>
    public static Figure? Of(IReadOnlyList<Body> bodies, IReadOnlyList<ReportingLine> lines, DateOnly asAt)
    {
        var names = bodies.ToDictionary(b => b.Slug, b => b.Name);
        var shown = lines.Where(l => names.ContainsKey(l.Body) && names.ContainsKey(l.ReportsTo)).ToList();
        if (shown.Count == 0)
        {
            return null;
        }

        var table = new DataTable<ReportingLine>("Who reports to whom",
            [new("body", "Body", l => names[l.Body]), new("to", "Reports to", l => names[l.ReportsTo]) { Provenance = l => l.Provenance }], shown, TableQuery.None) { IsPlain = true };
        return new Figure("reporting", $"Which body reports to which, {asAt:d MMMM yyyy}", Sentence(names, shown), table, Options(names, shown))
        {
            CsvUrl = $"/governance/bodies?asAt={asAt:O}&lines-format=csv", Size = FigureSize.Broad,
        };
    }

    private static string Sentence(Dictionary<string, string> names, List<ReportingLine> lines)
    {
        var most = lines.GroupBy(l => l.ReportsTo).OrderByDescending(g => g.Count()).ThenBy(g => names[g.Key], StringComparer.CurrentCulture).First();
        var twice = lines.GroupBy(l => l.Body).Count(g => g.Count() > 1);
        var reporting = lines.Select(l => l.Body).Distinct().Count();
        return $"{reporting} {(reporting == 1 ? "body reports" : "bodies report")} to another; most of them, {most.Count()}, to the {names[most.Key]}." + (twice == 0 ? "" : $" {twice} {(twice == 1 ? "reports" : "report")} to two.");
    }

    private static JsonObject Options(Dictionary<string, string> names, List<ReportingLine> lines)
    {
        var drawn = new HashSet<string>();
        var below = lines.ToLookup(l => l.ReportsTo, l => l.Body);
        var roots = lines.Select(l => l.ReportsTo).Distinct().Where(r => lines.All(l => l.Body != r)).OrderBy(r => names[r], StringComparer.CurrentCulture).ToList();
        return new JsonObject
        {
            ["tooltip"] = new JsonObject { ["trigger"] = "item", ["formatter"] = "{b}" },
            ["series"] = new JsonArray(new JsonObject
            {
                ["type"] = "tree", ["data"] = new JsonArray(new JsonObject { ["name"] = "Bodies", ["children"] = new JsonArray([.. roots.Select(Node)]) }),
                ["left"] = 30, ["right"] = 200, ["top"] = 8, ["bottom"] = 8, ["symbolSize"] = 9, ["initialTreeDepth"] = -1, ["expandAndCollapse"] = false, ["roam"] = false,
                ["label"] = new JsonObject { ["position"] = "top", ["align"] = "center", ["fontSize"] = 12, ["width"] = 150, ["overflow"] = "break" },
                ["leaves"] = new JsonObject { ["label"] = new JsonObject { ["position"] = "right", ["align"] = "left", ["verticalAlign"] = "middle", ["width"] = 190 } },
                ["lineStyle"] = new JsonObject { ["color"] = "#8a979b", ["width"] = 1.2 },
            }),
        };

        // A body that reports to two is drawn whole under the first, and by its name alone under the second.
        JsonNode Node(string slug)
        {
            var node = new JsonObject { ["name"] = names[slug] };
            if (drawn.Add(slug) && below[slug].Any())
            {
                node["children"] = new JsonArray([.. below[slug].Select(Node)]);
            }

            return node;
        }
    }
}
