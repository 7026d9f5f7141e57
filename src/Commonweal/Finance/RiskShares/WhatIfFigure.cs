using System.Text.Json.Nodes;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.RiskShares;

/// <summary>What each partner would owe under each way to share, side by side.</summary>
internal static class WhatIfFigure
{
    private const decimal PenceInAThousandPounds = 100_000m;

    private sealed record Bill(SharingVariant Variant, string Partner, Money Owes, Money Cost);

    public static Figure Of(WhatIf whatIf, YearEnd chosen, string csvUrl)
    {
        Bill[] bills = [.. from variant in whatIf.Variants let end = whatIf.Under(variant) where !end.IsRefused from share in end.Value.BalancingPayment select new Bill(variant, share.Key, share.Value, end.Value.NetCost[share.Key])];
        var table = new DataTable<Bill>("What each partner would owe under each way to share",
            [
                new("variant", "Way to share", b => b.Variant.Name),
                new("partner", "Partner", b => b.Partner),
                new("owes", "Would owe more, or less than nought: is given back", b => b.Owes.InWords) { IsNumeric = true, Csv = b => b.Owes.ToString() },
                new("cost", "What the year would cost it", b => b.Cost.InWords) { IsNumeric = true, Csv = b => b.Cost.ToString() },
            ],
            bills, TableQuery.None) { IsPlain = true, IsMadeUp = _ => whatIf.Fund.HasMadeUpSums };
        return new Figure("what-if", $"{whatIf.Fund.Fund.Title}: what each partner would owe at the end of {whatIf.Fund.Year}, by way to share", Sentence(whatIf, chosen), table, Options(bills))
        {
            CsvUrl = csvUrl, IsMadeUp = whatIf.Fund.HasMadeUpSums, Unit = "£ thousand", Size = FigureSize.Tall,
        };
    }

    private static string Sentence(WhatIf whatIf, YearEnd end)
    {
        var over = Money.Sum(end.Lines.Select(l => l.Variance));
        var bills = end.BalancingPayment.Select(b => b.Value.Sign < 0 ? $"{b.Key} would be given back {b.Value.Abs.InWords}" : $"{b.Key} would owe {b.Value.InWords}");
        return $"The fund would end {(over.Sign < 0 ? $"{over.Abs.InWords} under" : $"{over.InWords} over")} its budget. {whatIf.Chosen.Name}, {string.Join(" and ", bills)}.";
    }

    private static JsonObject Options(IReadOnlyList<Bill> bills) => new()
    {
        ["grid"] = new JsonObject { ["left"] = 8, ["right"] = 24, ["top"] = 112, ["bottom"] = 8, ["containLabel"] = true },
        ["legend"] = new JsonObject { ["itemWidth"] = 15, ["itemHeight"] = 15 },
        ["tooltip"] = new JsonObject { ["trigger"] = "item" },
        ["xAxis"] = new JsonObject
        {
            ["type"] = "category", ["data"] = new JsonArray([.. bills.Select(b => b.Variant.Name).Distinct().Select(n => (JsonNode)n)]),
            ["axisLabel"] = new JsonObject { ["interval"] = 0, ["width"] = 54, ["fontSize"] = 12, ["lineHeight"] = 16, ["overflow"] = "break" },
        },
        ["yAxis"] = new JsonObject { ["type"] = "value", ["name"] = "£ thousand", ["nameTextStyle"] = new JsonObject { ["fontSize"] = 14, ["align"] = "left" } },
        ["series"] = new JsonArray([.. bills.GroupBy(b => b.Partner).Select(partner => (JsonNode)new JsonObject
        {
            ["type"] = "bar", ["stack"] = "bill", ["barMaxWidth"] = 60, ["name"] = partner.Key,
            ["data"] = new JsonArray([.. partner.Select(b => (JsonNode)(double)Math.Round(b.Owes.Pence / PenceInAThousandPounds, 1))]),
        })]),
    };
}
