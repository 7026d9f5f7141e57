using System.Text.Json.Nodes;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.WholePopulation;

/// <summary>From commissioners on the left to providers and other uses on the right.</summary>
public static class PopulationFigure
{
    private const string NotTold = "Not told what for";

    public static Figure? Of(PopulationReading reading, string sentence, TableQuery query)
    {
        var flows = reading.Money.Streams.SelectMany(s => s.Uses.Select(u => new Flow(reading.NameOf(s), u.ToName, u.Sum, u.IsMadeUp))
            .Concat(s.NotTold.Sign > 0 ? [new Flow(reading.NameOf(s), NotTold, s.NotTold, s.Whole?.IsMadeUp == true)] : [])).ToList();
        if (flows.Count == 0)
        {
            return null;
        }

        var table = new DataTable<Flow>($"From commissioner to provider in {reading.Money.Year}",
            [
                new("from", "From", f => f.From),
                new("to", "To", f => f.To),
                new("sum", "Sum", f => f.Sum.InWords) { IsNumeric = true, Csv = f => f.Sum.ToString() },
            ],
            flows, query) { IsPlain = true, IsMadeUp = f => f.IsMadeUp };
        return new Figure("population-flow", $"Money of the whole population in {reading.Money.Year}: from commissioner to provider", sentence, table, Options(flows))
        {
            CsvUrl = query.CsvUrl, IsMadeUp = reading.IsMadeUp, Unit = "£", Size = FigureSize.Broad, Provenance = new Provenance("S0:258"),
        };
    }

    private static JsonObject Options(List<Flow> flows) => new()
    {
        ["tooltip"] = new JsonObject { ["trigger"] = "item" },
        ["series"] = new JsonArray(new JsonObject
        {
            ["type"] = "sankey", ["top"] = 8, ["bottom"] = 24, ["nodeGap"] = 26, ["layoutIterations"] = 0, ["emphasis"] = new JsonObject { ["focus"] = "adjacency" },
            ["label"] = new JsonObject { ["width"] = 124, ["overflow"] = "break" },
            ["lineStyle"] = new JsonObject { ["color"] = "source", ["opacity"] = 0.35 },
            ["data"] = new JsonArray([.. flows.Select(f => f.From).Distinct().Concat(flows.Select(f => f.To).Distinct()).Select(name => (JsonNode)new JsonObject { ["name"] = name })]),
            ["links"] = new JsonArray([.. flows.Select(f => (JsonNode)new JsonObject { ["source"] = f.From, ["target"] = f.To, ["value"] = f.Sum.Pence / 100m })]),
        }),
    };

    private sealed record Flow(string From, string To, Money Sum, bool IsMadeUp);
}
