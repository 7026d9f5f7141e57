using System.Globalization;
using System.Text.Json;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;

namespace Commonweal.Domain.Tests.Partnership.Commitments;

/// <summary>The targets of the papers with what the update of October 2017 said of each.</summary>
internal static class PapersTargets
{
    public static IReadOnlyDictionary<string, TargetHistory> Histories { get; } =
        Papers.Read("targets.json").Facts("targets").Select(History).ToDictionary(h => h.Target.Reference);

    public static IReadOnlyList<TargetOwner> Owners(string reference) =>
    [
        .. Papers.Read("targets.json").Facts("targets").Single(t => t.Required("reference") == reference).List("ownerPartners")
            .Select(p => new TargetOwner { TargetId = TargetId.From(Papers.Id(reference)), PartnerId = Papers.Partner(p) }),
    ];

    private static TargetHistory History(JsonElement fact)
    {
        var id = TargetId.From(Papers.Id(fact.Required("reference")));
        var target = new Target
        {
            Id = id,
            Reference = fact.Required("reference"),
            CommitmentNumber = fact.Whole("commitment"),
            Text = fact.Required("text"),
            Recurs = fact.Has("recurs") ? fact.Choice<Recurrence>("recurs") : Recurrence.Once,
            ClauseReference = fact.Words("clause"),
            OwnerBody = fact.Required("ownerBody"),
            OwnerOurs = fact.Words("ownerOurs"),
            Provenance = Papers.Provenance(fact),
        };
        var first = new DueDateVersion
        {
            TargetId = id,
            Due = Due(fact.GetProperty("due")),
            SetOn = target.CommitmentNumber is null ? Papers.UpdateOfOctober : Papers.AgreementBegins,
            KnownFrom = default,
            Provenance = target.Provenance,
        };
        return new TargetHistory(target, [first], fact.Facts("reports").Select(r => Report(r, id)));
    }

    private static TargetReport Report(JsonElement fact, TargetId target) => new()
    {
        TargetId = target,
        On = fact.Date("on")!.Value,
        Status = fact.Choice<ReportedStatus>("status"),
        Words = fact.Required("words"),
        KnownFrom = default,
        Provenance = Papers.Provenance(fact),
    };

    private static DueDate Due(JsonElement due) => due.Choice<DuePrecision>("precision") switch
    {
        DuePrecision.Day => DueDate.OnDay(due.Date("date")!.Value),
        DuePrecision.Month => DueDate.InMonth(Month(due).Year, Month(due).Month),
        DuePrecision.EarlyMonth => DueDate.EarlyIn(Month(due).Year, Month(due).Month),
        DuePrecision.Window => DueDate.Between(due.Date("from")!.Value, due.Date("to")!.Value).Value,
        DuePrecision.From => DueDate.Starting(due.Date("from")!.Value),
        DuePrecision.NextMeeting => DueDate.AtNextMeetingOf(due.Required("body"), due.Date("after")!.Value),
        _ => DueDate.Open,
    };

    private static DateOnly Month(JsonElement due) => DateOnly.ParseExact(due.Required("month") + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
