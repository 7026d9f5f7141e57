using System.Text.Json.Nodes;
using Commonweal.Domain.Finance;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance;

/// <summary>A bridge drawn: each bar stands where the one before it ended, and the last is their sum.</summary>
public static class BridgeFigure
{
    private const decimal PenceInAThousandPounds = 100_000m;

    // In pixels, over all bars: each name breaks within its own, so that none hides the next.
    private const int WidthOfLabels = 800;

    private static readonly (string Name, Func<Bar, bool> Has)[] Kinds =
    [
        ("Whole sum", b => b.IsTotal), ("Adds", b => !b.IsTotal && b.Sum.Sign >= 0), ("Takes off", b => !b.IsTotal && b.Sum.Sign < 0),
    ];

    /// <param name="use">What its sums may be used for, where that is limited.</param>
    public static Figure Of(string id, string title, string sentence, Bridge bridge, TableQuery query, bool isMadeUp, string? use = null)
    {
        var bars = Bars(bridge);
        var table = new DataTable<Bar>(title,
            [
                new("step", "Step", b => b.Name),
                new("change", "Sum", b => b.Sum.InWords) { IsNumeric = true, Csv = b => b.Sum.ToString() },
                new("to", "Stands at", b => b.To.InWords) { IsNumeric = true, Csv = b => b.To.ToString() },
            ],
            bars, query) { IsPlain = true, Use = use, IsMadeUp = _ => isMadeUp };
        var floor = Floor(bars);
        return new Figure(id, floor > 0 ? $"{title} (the axis begins at £{floor:#,##0} thousand)" : title, sentence, table, Options(bars, floor)) { CsvUrl = query.CsvUrl, Unit = "£ thousand", Size = FigureSize.Tall, IsMadeUp = isMadeUp };
    }

    private static List<Bar> Bars(Bridge bridge) =>
    [
        new(bridge.StartName, Money.Zero, bridge.Start, true),
        .. bridge.Steps.Zip(bridge.Levels, (step, from) => new Bar(step.Name, from, from + step.Change, false)),
        new(bridge.EndName, Money.Zero, bridge.End, true),
    ];

    /// <summary>In thousands of pounds. Where the steps are small beside the whole, the axis begins a little below the lowest of them.</summary>
    private static long Floor(List<Bar> bars)
    {
        var (low, high) = (bars.Min(b => b.To.Pence), bars.Max(b => b.To.Pence));
        var room = Math.Max(high - low, 1) * 2;
        return low <= room ? 0 : (long)Math.Floor((low - room) / PenceInAThousandPounds);
    }

    // A bar that floats is drawn as one that cannot be seen below one that can; where it crosses nought, it is drawn on both sides.
    private static JsonObject Options(List<Bar> bars, long floor) => new()
    {
        ["grid"] = new JsonObject { ["left"] = 8, ["right"] = 24, ["top"] = 112, ["bottom"] = 8, ["containLabel"] = true },
        ["legend"] = new JsonObject { ["data"] = new JsonArray([.. Kinds.Select(k => (JsonNode)k.Name)]) },
        ["tooltip"] = new JsonObject { ["trigger"] = "item" },
        ["xAxis"] = new JsonObject { ["type"] = "category", ["data"] = new JsonArray([.. bars.Select(b => (JsonNode)b.Name)]), ["axisLabel"] = new JsonObject { ["interval"] = 0, ["width"] = Math.Min(116, WidthOfLabels / bars.Count), ["overflow"] = "break", ["lineHeight"] = 18 } },
        ["yAxis"] = Axis(floor),
        ["series"] = new JsonArray(
        [
            Hidden(bars),
            .. Kinds.Select(k => (JsonNode)Seen(k.Name, bars, b => k.Has(b) ? Math.Max(b.High, 0) - Math.Max(b.Low, 0) : 0)),
            .. Kinds.Select(k => (JsonNode)Seen(k.Name, bars, b => k.Has(b) ? Math.Min(b.Low, 0) - Math.Min(b.High, 0) : 0)),
        ]),
    };

    private static JsonObject Axis(long floor)
    {
        var axis = new JsonObject { ["type"] = "value", ["name"] = "£ thousand", ["nameTextStyle"] = new JsonObject { ["fontSize"] = 14, ["align"] = "left" } };
        if (floor > 0)
        {
            axis["min"] = floor;
        }

        return axis;
    }

    private static JsonObject Hidden(List<Bar> bars)
    {
        var series = Seen("", bars, b => Math.Max(b.Low, 0) + Math.Min(b.High, 0));
        (series["itemStyle"], series["silent"], series["tooltip"]) = (new JsonObject { ["color"] = "transparent", ["opacity"] = 0 }, true, new JsonObject { ["show"] = false });
        return series;
    }

    private static JsonObject Seen(string name, List<Bar> bars, Func<Bar, decimal> height) => new()
    {
        ["type"] = "bar", ["stack"] = "bridge", ["name"] = name, ["barMaxWidth"] = 60,
        ["data"] = new JsonArray([.. bars.Select(b => (JsonNode)(double)height(b))]),
    };

    private sealed record Bar(string Name, Money From, Money To, bool IsTotal)
    {
        public Money Sum => IsTotal ? To : To - From;

        public decimal Low => Math.Round(Math.Min(From.Pence, To.Pence) / PenceInAThousandPounds, 1);

        public decimal High => Math.Round(Math.Max(From.Pence, To.Pence) / PenceInAThousandPounds, 1);
    }
}
