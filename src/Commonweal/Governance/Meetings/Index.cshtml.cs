using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Meetings;

/// <summary>The forward plan of all bodies, each meeting with its last day to publish, and the meetings that were.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadMeetings meetings, TwoDates dates) : PageModel
{
    public DataTable Plan { get; private set; } = null!;

    public DataTable Held { get; private set; } = null!;

    public MeetingReading? Next { get; private set; }

    public string? BodyName { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? body, CancellationToken cancellation)
    {
        var all = (await meetings.ListAsync(cancellation)).Where(m => string.IsNullOrEmpty(body) || m.Body.Slug == body).ToList();
        BodyName = string.IsNullOrEmpty(body) ? null : all.FirstOrDefault()?.Body.Name;
        bool IsToCome(MeetingReading meeting) => meeting.Meeting.Day >= dates.AsAt && meeting.State != MeetingState.Closed;
        var ahead = all.Where(IsToCome).OrderBy(m => m.Meeting.Day).ThenBy(m => m.Meeting.StartsAt).ToList();
        Next = ahead.FirstOrDefault();
        Plan = Table("To come", ahead, "");
        Held = Table("Held, or before today", [.. all.Where(m => !IsToCome(m))], "held-");
        return new[] { Plan, Held }.FirstOrDefault(t => t.WantsCsv)?.CsvResult("meetings") ?? (IActionResult)Page();
    }

    private DataTable<MeetingReading> Table(string caption, IReadOnlyList<MeetingReading> rows, string prefix) => new(caption,
        [
            new("day", "Day", m => m.Meeting.DayInWords) { SortBy = m => m.Meeting.Day, Csv = m => m.Meeting.Day.ToString("O") },
            new("body", "Body", m => m.Body.Name) { Link = m => m.Url },
            new("state", "How it stands", m => m.StateInWords) { State = MeetingWords.Shape },
            new("latest", "Last day to publish", m => m.Clock is { } clock ? clock.LastWorkingDay.ToString("ddd d MMM yyyy") : "No rule") { SortBy = m => m.Clock?.Latest, Csv = m => m.Clock?.Latest.ToString("O") },
            new("papers", "Papers", m => m.Published is { } step ? m.IsLate ? $"Out late, {step.On:d MMMM yyyy}" : $"Out since {step.On:d MMMM yyyy}" : m.Meeting.Day < m.AsAt ? "Nothing recorded" : "Not out"),
            new("election", "Election", m => m.Election is { } e ? $"In the weeks before: {e.Name}" : "None near"),
        ],
        rows, TableQuery.From(Request, prefix)) { Things = "meetings", Thing = "meeting", Anchor = m => m.Meeting.Slug, WhenEmpty = "No meeting" };
}
