using System.Text;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
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

    /// <summary>The forward plan and its last days as a calendar that others can follow (RFC 5545).</summary>
    public static void MapMeetingsCalendar(this WebApplication app) =>
        app.MapGet("/governance/meetings.ics", CalendarAsync).WithMetadata(new ShowsAttribute(KindOfThing.Public)).ExcludeFromDescription();

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

    private static async Task<ContentHttpResult> CalendarAsync(ReadMeetings meetings, HttpContext http, TimeProvider time, CancellationToken cancellation)
    {
        var host = http.Request.Host.Host;
        var stamp = time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", System.Globalization.CultureInfo.InvariantCulture);
        var lines = new List<string> { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Commonweal//Meetings//EN" };
        foreach (var meeting in (await meetings.ListAsync(cancellation)).Where(m => m.Meeting.IsDayKnown))
        {
            lines.AddRange(Event($"{meeting.Meeting.Slug}@{host}", stamp, meeting.Meeting.Day, meeting.Meeting.Title, meeting.State == MeetingState.Cancelled, meeting.Meeting.StartsAt));
            if (meeting.Clock is { } clock)
            {
                lines.AddRange(Event($"{meeting.Meeting.Slug}-papers@{host}", stamp, clock.LastWorkingDay, $"Last working day to publish: {meeting.Meeting.Title}", meeting.State == MeetingState.Cancelled));
            }
        }

        lines.Add("END:VCALENDAR");
        return TypedResults.Text(string.Concat(lines.Select(Folded)), "text/calendar", Encoding.UTF8);
    }

    private static IEnumerable<string> Event(string id, string stamp, DateOnly day, string title, bool isCancelled, TimeOnly? startsAt = null) =>
    [
        "BEGIN:VEVENT", $"UID:{id}", $"DTSTAMP:{stamp}",
        .. startsAt is { } at ? [$"DTSTART:{PartnershipClock.InstantOf(day, at):yyyyMMdd'T'HHmmss'Z'}"] : new[] { $"DTSTART;VALUE=DATE:{day:yyyyMMdd}", $"DTEND;VALUE=DATE:{day.AddDays(1):yyyyMMdd}" },
        $"SUMMARY:{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)}",
        .. isCancelled ? ["STATUS:CANCELLED"] : Array.Empty<string>(), "END:VEVENT",
    ];

    /// <summary>A line has at most 75 octets; what is longer goes on in the next, which begins with a space.</summary>
    private static string Folded(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 74)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
