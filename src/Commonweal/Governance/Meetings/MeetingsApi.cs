using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.Meetings;

public sealed record MeetingJson(
    string Slug, string Body, string Title, DateOnly Day, bool IsDayKnown, TimeOnly? StartsAt, bool IsInformal, string State, DateOnly? LastLawfulDay, DateOnly? LastWorkingDay, string? ClockRestsOn, DateOnly? PapersOut,
    bool PapersAreLate, string? Election, string? Source, string? Ours, string Page);

public sealed record AgendaItemJson(int Number, string Title, string AskedFor, string? LeadOfficer, string? Matter, string Report, bool IsLate, string? LateReason, IReadOnlyList<string> Outcomes);

public sealed record OneMeetingJson(MeetingJson Meeting, IReadOnlyList<AgendaItemJson> Items, bool HasQuorum, IReadOnlyList<string> QuorumMissing, IReadOnlyList<string> Counting);

public static class MeetingsApi
{
    public static void MapMeetingsApi(this RouteGroupBuilder api)
    {
        var meetings = api.MapGroup("/meetings").WithTags("Meetings").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        meetings.MapGet("", ListAsync).WithName("ListMeetings").WithSummary("Every meeting with its last day to publish");
        meetings.MapGet("/{slug}", FindAsync).WithName("FindMeeting").WithSummary("One meeting: its agenda and whether it has its quorum. Of an exempt item the title, paragraph and reason alone");
    }

    private static async Task<Ok<List<MeetingJson>>> ListAsync(ReadMeetings meetings, CancellationToken cancellation) =>
        TypedResults.Ok((await meetings.ListAsync(cancellation)).Select(Json).ToList());

    private static async Task<Results<Ok<OneMeetingJson>, NotFound>> FindAsync(string slug, ReadMeetings meetings, CancellationToken cancellation) =>
        await meetings.FindAsync(slug, cancellation) is { } found
            ? TypedResults.Ok(new OneMeetingJson(
                Json(found.Reading),
                [.. found.Items.Select(i => new AgendaItemJson(i.Number, i.Title, i.AskedFor.ToString(), i.LeadOfficer, i.Matter, i.PublicWords(), i.IsLate, i.LateReason, [.. found.Outcomes.Where(o => o.Item == i.Number).Select(o => $"{o.Verb.InWords()}: {o.Words}")]))],
                found.Quorum.IsMet, [.. found.Quorum.Missing], [.. found.Quorum.Counting.Select(found.SeatName)]))
            : TypedResults.NotFound();

    private static MeetingJson Json(MeetingReading m) => new(
        m.Meeting.Slug, m.Body.Slug, m.Meeting.Title, m.Meeting.Day, m.Meeting.IsDayKnown, m.Meeting.StartsAt, m.Meeting.IsInformal, m.StateInWords, m.Clock?.Latest, m.Clock?.LastWorkingDay, m.Clock?.RestsOn,
        m.Published?.On, m.IsLate, m.Election?.Name, m.Meeting.Provenance.Source, m.Meeting.Provenance.Ours, m.Url);
}
