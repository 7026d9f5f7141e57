using System.Text.Json.Nodes;
using Commonweal.Domain.Foundation;

namespace Commonweal.Finance;

/// <summary>Money that goes from those on the left to those on the right, as a Sankey diagram.</summary>
internal static class FlowFigure
{
    // Names on the left stand over the flows and may take a line; those on the right end with the picture and break within it.
    private const int LeftWidth = 260;
    private const int RightWidth = 124;

    /// <summary>The names in the order in which they stand, each with what flows between them.</summary>
    public static JsonObject Options(IEnumerable<string> from, IEnumerable<string> to, IEnumerable<(string From, string To, Money Sum)> flows) => new()
    {
        ["tooltip"] = new JsonObject { ["trigger"] = "item" },
        ["series"] = new JsonArray(new JsonObject
        {
            ["type"] = "sankey", ["top"] = 8, ["bottom"] = 24, ["nodeGap"] = 32, ["layoutIterations"] = 0, ["emphasis"] = new JsonObject { ["focus"] = "adjacency" },
            ["lineStyle"] = new JsonObject { ["color"] = "source", ["opacity"] = 0.35 },
            ["data"] = new JsonArray([.. from.Distinct().Select(name => Node(name, LeftWidth)).Concat(to.Distinct().Select(name => Node(name, RightWidth)))]),
            ["links"] = new JsonArray([.. flows.Select(f => (JsonNode)new JsonObject { ["source"] = f.From, ["target"] = f.To, ["value"] = f.Sum.Pence / 100m })]),
        }),
    };

    private static JsonObject Node(string name, int width) => new JsonObject { ["name"] = name, ["label"] = new JsonObject { ["width"] = width, ["overflow"] = "break" } };
}
