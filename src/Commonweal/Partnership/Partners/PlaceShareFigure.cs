using System.Text.Json.Nodes;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Partnership.Partners;

/// <summary>How much of a partner's activity and money belongs to each borough and elsewhere, as bars that make 100%.</summary>
public static class PlaceShareFigure
{
    public static Figure? Of(string partner, IReadOnlyList<PlaceShare> shares, IReadOnlyDictionary<string, string> boroughs, TableQuery query)
    {
        if (shares.Count == 0)
        {
            return null;
        }

        string Area(PlaceShare share) => boroughs.GetValueOrDefault(share.Area, "Elsewhere");
        var measures = shares.GroupBy(s => s.Measure).ToList();
        var areas = shares.Select(Area).Distinct().ToList();
        var table = new DataTable<PlaceShare>("Shares by area",
            [
                new("measure", "Of its", s => s.Measure.ToString().ToLowerInvariant()),
                new("area", "Area", Area),
                new("share", "Share, %", s => Percent(s).ToString("0.##")) { IsNumeric = true },
            ],
            shares, query) { IsPlain = true, IsMadeUp = s => s.IsSynthetic };
        return new Figure("place-shares", $"Share of {partner}'s activity and money by area", Sentence(partner, measures, boroughs), table, Options(measures, areas, Area))
        {
            IsMadeUp = shares.Any(s => s.IsSynthetic),
            CsvUrl = query.CsvUrl,
            Provenance = shares[0].Provenance,
            Unit = "%",
            Size = FigureSize.Small,
        };
    }

    private static decimal Percent(PlaceShare share) => share.BasisPoints / 100m;

    private static string Sentence(string partner, IEnumerable<IGrouping<ShareMeasure, PlaceShare>> measures, IReadOnlyDictionary<string, string> boroughs)
    {
        var parts = measures.Select(m => $"{m.Where(s => boroughs.ContainsKey(s.Area)).Sum(Percent):0.##}% of the {m.Key.ToString().ToLowerInvariant()}");
        return $"Of {partner}, {string.Join(" and ", parts)} belongs to {string.Join(" and ", boroughs.Values)}.";
    }

    private static JsonObject Options(IReadOnlyList<IGrouping<ShareMeasure, PlaceShare>> measures, IEnumerable<string> areas, Func<PlaceShare, string> area) => new()
    {
        ["xAxis"] = new JsonObject { ["type"] = "value", ["max"] = 100 },
        ["yAxis"] = new JsonObject { ["type"] = "category", ["data"] = new JsonArray([.. measures.Select(m => (JsonNode)m.Key.ToString())]) },
        ["series"] = new JsonArray([.. areas.Select(name => (JsonNode)new JsonObject
        {
            ["type"] = "bar",
            ["stack"] = "share",
            ["name"] = name,
            ["data"] = new JsonArray([.. measures.Select(m => (JsonNode)m.Where(s => area(s) == name).Sum(Percent))]),
        })]),
    };
}
