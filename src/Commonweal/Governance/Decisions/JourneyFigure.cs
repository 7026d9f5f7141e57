using System.Text.Json.Nodes;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Decisions;

/// <summary>One thing that happened to a matter, or is planned.</summary>
public sealed record JourneyMark(DateOnly On, string Where, string Words, JourneyKind Kind);

public enum JourneyKind
{
    Done,
    Approved,
    HeldUp,
    Planned,
}

/// <summary>The way of a matter through the bodies: a row for each, a mark on each day.</summary>
public static class JourneyFigure
{
    private static readonly (JourneyKind Kind, string Name, string Symbol, string Colour)[] Marks =
    [
        (JourneyKind.Done, "Done on the way", "circle", "#1f6f8b"),
        (JourneyKind.Approved, "Agreed or approved", "diamond", "#2e6b34"),
        (JourneyKind.HeldUp, "Sent back", "triangle", "#b3261e"),
        (JourneyKind.Planned, "Planned or foreseen", "emptyCircle", "#5a6468"),
    ];

    public static Figure? Of(DecisionCase matter)
    {
        var marks = MarksOf(matter);
        if (marks.Count < 2)
        {
            return null;
        }

        var table = new DataTable<JourneyMark>($"The journey of {matter.Decision.Title}",
            [
                new("on", "Day", m => m.On.ToString("d MMMM yyyy")) { Csv = m => m.On.ToString("O") },
                new("where", "Where", m => m.Where),
                new("words", "What", m => m.Words),
            ],
            marks, TableQuery.None) { IsPlain = true };
        return new Figure("journey", $"{matter.Decision.Title}: its journey through the bodies, seen from {matter.Reading.AsAt:d MMMM yyyy}", Sentence(matter, marks), table, Options(marks, matter.Reading.AsAt))
        {
            CsvUrl = $"{matter.Url}?asAt={matter.Reading.AsAt:O}&journey=csv", IsMadeUp = matter.Decision.IsMadeUp, Provenance = matter.Decision.Provenance, Size = FigureSize.Medium,
        };
    }

    public static IReadOnlyList<JourneyMark> MarksOf(DecisionCase matter)
    {
        var (reading, forum) = (matter.Reading, matter.Forum?.Name ?? "The forum");
        const string partners = "All partners";
        var marks = new List<JourneyMark> { new(matter.Decision.ProposedOn, partners, $"Proposed by {matter.ProposedBy}", JourneyKind.Done) };
        marks.AddRange(reading.History.Steps.Where(s => s.On <= reading.AsAt).Select(s => new JourneyMark(s.On, partners, s.Kind.InWords(), JourneyKind.Done)));
        marks.AddRange(reading.History.Texts.Where(t => t.PublishedOn <= reading.AsAt).Select(t => new JourneyMark(t.PublishedOn, partners, $"Text {t.Number} put", JourneyKind.Done)));
        marks.AddRange(reading.Calls.Select(c => new JourneyMark(c.Call.On, forum, $"Asked about text {TextNumber(reading, c.Call.Hash)}", JourneyKind.Done)));
        marks.AddRange(reading.Calls.Where(c => c.Closed is not null).Select(c => new JourneyMark(c.Closed!.On, forum, c.Closed.IsAgreed ? $"Agreed text {TextNumber(reading, c.Call.Hash)}" : "Not agreed", c.Closed.IsAgreed ? JourneyKind.Approved : JourneyKind.HeldUp)));
        marks.AddRange(reading.History.Outcomes.Where(o => o.On <= reading.AsAt).Select(o => new JourneyMark(
            o.On, reading.Setting.NameOf(o.Body), $"{o.Kind.InWords()}, text {TextNumber(reading, o.TextHash)}{(o.Condition is null ? "" : ", on a condition")}",
            o.Kind == OutcomeKind.Refused || o.Condition is not null ? JourneyKind.HeldUp : o.Kind == OutcomeKind.Approved ? JourneyKind.Approved : JourneyKind.Done)));
        marks.AddRange(reading.Bodies.Where(b => b.PlannedOn is not null && (b.Outcome is null || b.Outcome.On < b.PlannedOn)).Select(b => new JourneyMark(b.PlannedOn!.Value, b.Name, "Planned", JourneyKind.Planned)));
        if (reading.Effect.On is { } effect)
        {
            marks.Add(new JourneyMark(effect, partners, reading.Effect.IsInEffect ? "In effect" : "Takes effect", reading.Effect.IsInEffect ? JourneyKind.Approved : JourneyKind.Planned));
        }

        return [.. marks.OrderBy(m => m.On)];
    }

    private static string Sentence(DecisionCase matter, IReadOnlyList<JourneyMark> marks)
    {
        var required = matter.Reading.Bodies.Where(b => b.Need == BodyNeed.Approve).ToList();
        var counted = required.Count(b => b.IsApproval);
        var days = marks[^1].On.DayNumber - marks[0].On.DayNumber;
        var approved = required.Count == 0 ? "No body has been named yet that must approve it."
            : matter.Reading.Text is null ? $"{required.Count} {(required.Count == 1 ? "body" : "bodies")} must approve it, and no text has been put yet."
            : $"{counted} of {required.Count} required {(required.Count == 1 ? "body" : "bodies")} {(counted == 1 ? "has" : "have")} approved the text that now counts.";
        return $"{approved} {matter.Reading.EffectInWords()}. From the first mark to the last {days:#,##0} days pass.";
    }

    private static int TextNumber(DecisionReading reading, Domain.Foundation.TextHash hash) => reading.History.Texts.FirstOrDefault(t => t.Hash == hash)?.Number ?? 0;

    private static JsonObject Options(IReadOnlyList<JourneyMark> marks, DateOnly asAt)
    {
        var rows = marks.Select(m => m.Where).Distinct().Reverse().ToList();
        var series = Marks.Where(kind => marks.Any(m => m.Kind == kind.Kind)).Select(kind => Series(kind, marks.Where(m => m.Kind == kind.Kind))).ToList();
        series[0]["markLine"] = new JsonObject
        {
            ["symbol"] = "none", ["silent"] = true, ["lineStyle"] = new JsonObject { ["color"] = "#22292b", ["type"] = "dashed" }, ["label"] = new JsonObject { ["show"] = false },
            ["data"] = new JsonArray(new JsonObject { ["xAxis"] = asAt.ToString("O") }),
        };
        return new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 4, ["right"] = 20, ["top"] = 96, ["bottom"] = 8, ["containLabel"] = true },
            ["legend"] = new JsonObject { ["itemWidth"] = 15, ["itemHeight"] = 15, ["itemGap"] = 14 },
            ["tooltip"] = new JsonObject { ["trigger"] = "item", ["formatter"] = "{b}" },
            ["xAxis"] = new JsonObject { ["type"] = "time", ["splitNumber"] = 4, ["axisLabel"] = new JsonObject { ["formatter"] = "{d} {MMM} {yy}", ["fontSize"] = 13, ["hideOverlap"] = true } },
            ["yAxis"] = new JsonObject
            {
                ["type"] = "category", ["data"] = new JsonArray([.. rows.Select(r => (JsonNode)r)]), ["splitLine"] = new JsonObject { ["show"] = true }, ["axisTick"] = new JsonObject { ["show"] = false },
                ["axisLabel"] = new JsonObject { ["interval"] = 0, ["width"] = 120, ["overflow"] = "break", ["fontSize"] = 13, ["lineHeight"] = 17, ["hideOverlap"] = false },
            },
            ["series"] = new JsonArray([.. series]),
        };
    }

    private static JsonObject Series((JourneyKind Kind, string Name, string Symbol, string Colour) kind, IEnumerable<JourneyMark> marks) => new()
    {
        ["type"] = "scatter",
        ["name"] = kind.Name,
        ["symbol"] = kind.Symbol,
        ["symbolSize"] = 15,
        ["itemStyle"] = new JsonObject { ["color"] = kind.Colour },
        ["data"] = new JsonArray([.. marks.GroupBy(m => (m.On, m.Where)).Select(g => (JsonNode)new JsonObject
        {
            ["name"] = $"{g.Key.On:d MMMM yyyy}, {g.Key.Where}: {string.Join("; ", g.Select(m => m.Words))}", ["value"] = new JsonArray(g.Key.On.ToString("O"), g.Key.Where),
        })]),
    };
}
