using System.Text;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.Meetings;

/// <summary>The forward plan and its last days to publish as a calendar that others can follow (RFC 5545).</summary>
public static class MeetingsCalendar
{
    /// <summary>Nobody enters how long a meeting is to last, and an event without a length ends as it begins. So two hours are kept free, as ours, and the event says so.</summary>
    private const int HoursWhereNoneAreKnown = 2;

    public static void MapMeetingsCalendar(this WebApplication app) =>
        app.MapGet("/governance/meetings.ics", CalendarAsync).WithMetadata(new ShowsAttribute(KindOfThing.Public)).ExcludeFromDescription();

    private static async Task<ContentHttpResult> CalendarAsync(ReadMeetings meetings, HttpContext http, CancellationToken cancellation)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Commonweal//Meetings//EN" };
        foreach (var meeting in (await meetings.ListAsync(cancellation)).Where(m => m.Meeting.IsDayKnown))
        {
            calendar.Events.Add(Sitting(meeting, http));
            if (meeting.Clock is { } clock)
            {
                calendar.Events.Add(AllDay(Event(meeting, http, "-papers", $"Last working day to publish: {meeting.Meeting.Title}"), clock.LastWorkingDay));
            }
        }

        return TypedResults.Text(new CalendarSerializer().SerializeToString(calendar) ?? "", "text/calendar", Encoding.UTF8);
    }

    private static CalendarEvent Sitting(MeetingReading meeting, HttpContext http)
    {
        var (entry, day, closed) = (Event(meeting, http, "", meeting.Meeting.Title), meeting.Meeting.Day, MeetingHours.ClosedAt(meeting.Steps));
        entry.Location = meeting.Meeting.Place;
        if (meeting.Meeting.StartsAt is not { } starts)
        {
            return AllDay(entry, day);
        }

        entry.Start = new CalDateTime(PartnershipClock.InstantOf(day, starts));
        if (closed > starts)
        {
            entry.End = new CalDateTime(PartnershipClock.InstantOf(day, closed.Value));
        }
        else
        {
            entry.Duration = Duration.FromHours(HoursWhereNoneAreKnown);
            entry.Description = "How long it lasts is not recorded: two hours are kept free.";
        }

        return entry;
    }

    // In a calendar without a method the stamp is when the event was last revised, by which a follower knows what is new to it.
    private static CalendarEvent Event(MeetingReading meeting, HttpContext http, string part, string title) => new()
    {
        Uid = $"{meeting.Meeting.Slug}{part}@{http.Request.Host.Host}",
        DtStamp = new CalDateTime(DateTime.SpecifyKind(meeting.Steps.Select(s => s.KnownFrom).Append(meeting.Meeting.KnownFrom).Max(), DateTimeKind.Utc)),
        Summary = title,
        Url = new Uri($"{http.Request.Scheme}://{http.Request.Host}{meeting.Url}"),
        Status = meeting.State == MeetingState.Cancelled ? Ical.Net.EventStatus.Cancelled : Ical.Net.EventStatus.Confirmed,
    };

    private static CalendarEvent AllDay(CalendarEvent entry, DateOnly day)
    {
        (entry.Start, entry.End) = (new CalDateTime(day), new CalDateTime(day.AddDays(1)));
        return entry;
    }
}
