using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Tests.Partnership;

namespace Commonweal.Domain.Tests.Governance.Bodies;

/// <summary>The law of bodies as the facts give it.</summary>
internal static class PapersLaw
{
    public static LawOfBodies Law { get; } = new(Papers.Read("body-law.json").Facts("rules").Select(rule => new BodyLaw
    {
        Kinds = rule.List("kinds"),
        Subject = rule.Choice<LawSubject>("subject"),
        Notice = rule.Words("notice") is { } days ? ClearDays.Parse(days) : null,
        IsAllowed = rule.Has("isAllowed") && rule.GetProperty("isAllowed").GetBoolean(),
        From = rule.Date("from")!.Value,
        To = rule.Date("to"),
        Text = rule.Required("text"),
        Statute = rule.Required("statute"),
        NeedsLawyer = rule.GetProperty("needsLawyer").GetBoolean(),
        Provenance = Papers.Provenance(rule),
    }));
}
