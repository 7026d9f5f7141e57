using Commonweal.Domain.Governance.Meetings;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;

namespace Commonweal.Governance.Meetings;

/// <summary>The next meeting, of a body on which the reader sits where there is one, and the next last day to publish.</summary>
public sealed class MeetingsToday(ReadMeetings meetings, Bodies.ReadBodies bodies, Standing standing, TwoDates dates) : ITellToday
{
    public async Task<IReadOnlyList<TodayLine>> LinesAsync(CancellationToken cancellation)
    {
        var ahead = (await meetings.ListAsync(cancellation)).Where(m => m.Meeting.Day >= dates.AsAt && m.State is not (MeetingState.Cancelled or MeetingState.Closed)).OrderBy(m => m.Meeting.Day).ToList();
        var mine = standing.PersonId is { } person ? (await bodies.HeldByAsync(person, cancellation)).Select(m => m.Body).ToHashSet() : [];
        var next = ahead.FirstOrDefault(m => mine.Contains(m.Body.Slug)) ?? (ahead is [var first, ..] ? first : null);
        var due = ahead.Where(m => m.Published is null && m.Clock?.LastWorkingDay >= dates.AsAt).MinBy(m => m.Clock!.LastWorkingDay);
        return
        [
            .. next is null ? Array.Empty<TodayLine>() : [new TodayLine(mine.Contains(next.Body.Slug) ? "Your next meeting" : "Next meeting", $"on {next.Meeting.DayInWords}", next.Body.Name, next.Url)],
            .. due is null ? Array.Empty<TodayLine>() : [new TodayLine("Next last day to publish", $"{due.Clock!.LastWorkingDay:dddd d MMMM yyyy}, for its meeting on {due.Meeting.DayInWords}", due.Body.Name, due.Url)],
        ];
    }
}
