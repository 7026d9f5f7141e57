using System.Globalization;
using System.Text;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.Meetings;

/// <summary>The forward plan and its last days to publish as a calendar that others can follow (RFC 5545).</summary>
public static class MeetingsCalendar
{
    /// <summary>Nobody enters how long a meeting is to last, and an event without a length ends as it begins. So two hours are kept free, as ours, and the event says so.</summary>
    private const string LengthWhereNoneIsKnown = "PT2H";

    public static void MapMeetingsCalendar(this WebApplication app) =>
        app.MapGet("/governance/meetings.ics", CalendarAsync).WithMetadata(new ShowsAttribute(KindOfThing.Public)).ExcludeFromDescription();

    private static async Task<ContentHttpResult> CalendarAsync(ReadMeetings meetings, HttpContext http, CancellationToken cancellation)
    {
        var lines = new List<string> { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Commonweal//Meetings//EN" };
        foreach (var meeting in (await meetings.ListAsync(cancellation)).Where(m => m.Meeting.IsDayKnown))
        {
            lines.AddRange(Event(meeting, http, "", meeting.Meeting.Title, [.. Times(meeting), .. Place(meeting)]));
            if (meeting.Clock is { } clock)
            {
                lines.AddRange(Event(meeting, http, "-papers", $"Last working day to publish: {meeting.Meeting.Title}", AllDay(clock.LastWorkingDay)));
            }
        }

        lines.Add("END:VCALENDAR");
        return TypedResults.Text(string.Concat(lines.Select(Folded)), "text/calendar", Encoding.UTF8);
    }

    private static IEnumerable<string> Event(MeetingReading meeting, HttpContext http, string part, string title, IEnumerable<string> when) =>
    [
        "BEGIN:VEVENT", $"UID:{meeting.Meeting.Slug}{part}@{http.Request.Host.Host}", $"DTSTAMP:{Utc(LastRevised(meeting))}", .. when, $"SUMMARY:{Escaped(title)}",
        $"URL:{http.Request.Scheme}://{http.Request.Host}{meeting.Url}", $"STATUS:{(meeting.State == MeetingState.Cancelled ? "CANCELLED" : "CONFIRMED")}", "END:VEVENT",
    ];

    /// <summary>In a calendar without a method the stamp is when the event was last revised, by which a follower knows what is new to it.</summary>
    private static DateTime LastRevised(MeetingReading meeting) => meeting.Steps.Select(s => s.KnownFrom).Append(meeting.Meeting.KnownFrom).Max();

    private static IEnumerable<string> Times(MeetingReading meeting)
    {
        var (day, closed) = (meeting.Meeting.Day, MeetingHours.ClosedAt(meeting.Steps));
        return meeting.Meeting.StartsAt is not { } starts ? AllDay(day)
            : closed > starts ? [$"DTSTART:{Utc(PartnershipClock.InstantOf(day, starts))}", $"DTEND:{Utc(PartnershipClock.InstantOf(day, closed.Value))}"]
            : [$"DTSTART:{Utc(PartnershipClock.InstantOf(day, starts))}", $"DURATION:{LengthWhereNoneIsKnown}", $"DESCRIPTION:{Escaped("How long it lasts is not recorded: two hours are kept free.")}"];
    }

    private static IEnumerable<string> AllDay(DateOnly day) => [$"DTSTART;VALUE=DATE:{day:yyyyMMdd}", $"DTEND;VALUE=DATE:{day.AddDays(1):yyyyMMdd}"];

    private static IEnumerable<string> Place(MeetingReading meeting) => meeting.Meeting.Place is { } place ? [$"LOCATION:{Escaped(place)}"] : [];

    private static string Utc(DateTime instant) => instant.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

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
