using System.Text.Json;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Collaboration;

namespace Commonweal.Domain.Tests.Partnership.Collaboration;

/// <summary>The seven ladders of the papers, with what was said of each.</summary>
internal static class PapersLadders
{
    private static readonly JsonElement Facts = Papers.Read("ladders.json");

    public static IReadOnlyDictionary<string, LadderHistory> Ladders { get; } = Facts.Facts("areas").ToDictionary(a => a.Required("letter"), History);

    public static IReadOnlyList<LadderStep> Steps { get; } =
    [
        .. Facts.Facts("areas").SelectMany(a => a.Facts("steps").Select(s => new LadderStep
        {
            Ladder = a.Required("letter"), FromStage = s.Whole("from")!.Value, ToStage = s.Whole("to")!.Value, Action = s.Required("action"), Provenance = Papers.Provenance(s),
        })),
    ];

    public static IReadOnlyList<AlternativeForm> Forms { get; } =
    [
        .. Facts.Facts("alternativeForms").Select(f => new AlternativeForm
        {
            Slug = f.Required("slug"), Name = f.Required("name"), Description = f.Required("description"), Provenance = Papers.Provenance(f),
        }),
    ];

    public static IReadOnlyList<AppraisalCriterion> Criteria { get; } =
        [.. Facts.Facts("criteria").Select(c => new AppraisalCriterion { Slug = c.Required("slug"), Text = c.Required("text"), Provenance = Papers.Provenance(c) })];

    public static IReadOnlyList<Appraisal> Appraisals { get; } =
    [
        .. Facts.Facts("appraisals").Select(a => new Appraisal
        {
            Form = a.Required("form"), Criterion = a.Required("criterion"), Meets = a.Choice<AppraisalAnswer>("meets"), Finding = a.Required("finding"), On = Papers.AgreementBegins,
            KnownFrom = default, Provenance = Papers.Provenance(a),
        }),
    ];

    private static LadderHistory History(JsonElement area)
    {
        var letter = area.Required("letter");
        var current = area.GetProperty("current");
        var rungs = area.Facts("rungs").ToDictionary(r => r.Whole("stage")!.Value, r => r.List("groups"));
        var ladder = new Ladder
        {
            Letter = letter, Name = area.Required("name"), EndAim = area.Required("endAim"), IsDerivedFromServices = current.Has("derivedFrom"), Provenance = Papers.Provenance(area),
        };
        var stages = area.Facts("stages").Select(s => new LadderStage
        {
            Ladder = letter, Number = s.Whole("number")!.Value, Text = s.Required("text"), Origin = s.Choice<StageOrigin>("origin"),
            Groups = rungs.GetValueOrDefault(s.Whole("number")!.Value) ?? [], Provenance = Papers.Provenance(s),
        });
        var required = area.List("required").Select(p => new RequiredPartner { Ladder = letter, PartnerId = Papers.Partner(p), Provenance = Papers.Provenance(area) });
        var claims = area.Facts("positions").Select(p => Claim(letter, p, Papers.Partner(p.Required("partner"))));
        return new LadderHistory(
            ladder, stages, required, ladder.IsDerivedFromServices ? claims : claims.Append(Claim(letter, current, null)), area.Facts("ambitions").Select(a => Ambition(letter, a)));
    }

    private static StageClaim Claim(string letter, JsonElement fact, PartnerId? partner) => new()
    {
        Ladder = letter, PartnerId = partner, Stage = fact.Whole("stage")!.Value, On = fact.Date("on")!.Value, Evidence = fact.Required("evidence"), KnownFrom = default,
        Provenance = Papers.Provenance(fact),
    };

    private static Ambition Ambition(string letter, JsonElement fact) => new()
    {
        Ladder = letter, Stage = fact.Whole("stage")!.Value, By = fact.Date("by")!.Value, SetOn = Papers.AgreementBegins, KnownFrom = default, Provenance = Papers.Provenance(fact),
    };
}
