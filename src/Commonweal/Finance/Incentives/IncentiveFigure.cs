using System.Text.Json.Nodes;
using Commonweal.Domain.Finance.Incentives;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.Incentives;

/// <summary>What each partner bears and gains in a year: what it bears to the left of nought, what it gains to the right.</summary>
public static class IncentiveFigure
{
    private const decimal PenceInAThousandPounds = 100_000m;

    public static Figure? Of(IncentivesReading reading, string sentence, TableQuery query)
    {
        var shares = reading.Shares.OrderBy(s => s.Net).ToList();
        if (shares.Count == 0)
        {
            return null;
        }

        var table = new DataTable<IncentiveShare>("What each partner bears and gains in a year",
            [
                new("partner", "Partner", s => reading.Partners[s.Partner].ShortName),
                new("bears", "Bears", s => s.Bears.InWords) { IsNumeric = true, Csv = s => s.Bears.ToString() },
                new("gains", "Gains", s => s.Gains.InWords) { IsNumeric = true, Csv = s => s.Gains.ToString() },
                new("net", "Net", s => s.Net.InWords) { IsNumeric = true, Csv = s => s.Net.ToString() },
            ],
            shares, query) { IsPlain = true, IsMadeUp = _ => reading.IsMadeUp };
        return new Figure("incentives-by-partner", $"What each partner bears and gains in a year by incentives that hold on {reading.AsAt:d MMMM yyyy}", sentence, table, new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 8, ["right"] = 24, ["top"] = 80, ["bottom"] = 28, ["containLabel"] = true },
            ["legend"] = new JsonObject { ["itemWidth"] = 15, ["itemHeight"] = 15 },
            ["tooltip"] = new JsonObject { ["trigger"] = "item" },
            ["xAxis"] = new JsonObject { ["type"] = "value", ["name"] = "£ thousand", ["nameLocation"] = "middle", ["nameGap"] = 28 },
            ["yAxis"] = new JsonObject { ["type"] = "category", ["data"] = new JsonArray([.. shares.Select(s => (JsonNode)reading.Partners[s.Partner].ShortName)]), ["axisLabel"] = new JsonObject { ["width"] = 116, ["overflow"] = "break", ["lineHeight"] = 18 } },
            ["series"] = new JsonArray(Bars("Bears", shares, s => -s.Bears.Pence), Bars("Gains", shares, s => s.Gains.Pence)),
        }) { CsvUrl = query.CsvUrl, Unit = "£ thousand", IsMadeUp = reading.IsMadeUp };
    }

    private static JsonObject Bars(string name, List<IncentiveShare> shares, Func<IncentiveShare, long> pence) => new()
    {
        ["type"] = "bar", ["stack"] = "sum", ["name"] = name, ["barMaxWidth"] = 40,
        ["data"] = new JsonArray([.. shares.Select(s => (JsonNode)(double)Math.Round(pence(s) / PenceInAThousandPounds, 1))]),
    };
}
