using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Governance.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Mail;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Meetings;

/// <summary>
/// One message a day to each member with all that is new in the bodies they sit on: a meeting called, papers out, a meeting cancelled, an action of their seat. None on a day without news.
/// What was told is known by the day in the key of the last message, so that writing it again tells nothing twice.
/// </summary>
public sealed class WriteNotices(CommonwealContext context, ReadMeetings meetings, ReadBodies bodies, Outbox outbox, PartnershipClock clock, TimeProvider time, Settings settings) : IWriteMail
{
    /// <summary>After so long a silence of the program nobody is told what was new before.</summary>
    private const int DaysBack = 14;

    public async Task WriteAsync(CancellationToken cancellation)
    {
        var accounts = await context.Users.AsNoTracking().Where(a => a.Email != null).Select(a => new { a.Id, a.PersonId, a.Email }).ToListAsync(cancellation);
        if (accounts.Count == 0)
        {
            return;
        }

        var today = PartnershipClock.LondonDate(time.GetUtcNow().UtcDateTime);
        var notices = await NoticesAsync(today, cancellation);
        foreach (var account in accounts.Where(a => notices.Contains(a.PersonId)))
        {
            var last = await context.Set<OutboxMail>().Where(m => m.Key.StartsWith($"notices/{account.Id}/")).MaxAsync(m => (string?)m.Key, cancellation);
            var since = last is null ? DateTime.MinValue : PartnershipClock.StartOf(DateOnly.Parse(last.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture));
            var untold = notices[account.PersonId].Where(n => n.KnownAt >= since).DistinctBy(n => n.Words).OrderBy(n => n.KnownAt).ToList();
            if (untold.Count > 0)
            {
                await outbox.PutAsync($"notices/{account.Id}/{today:O}", account.Email!, untold.Count == 1 ? untold[0].Words.Split('\n')[0] : $"{untold.Count} things are new in your bodies", Body(untold), null, cancellation);
            }
        }
    }

    private string Body(IEnumerable<Notice> notices) =>
        string.Join("\n\n", notices.Select(n => $"{n.Words}\n{settings.Origin}{n.Url}")) + "\n\n--\nYou get this because you hold a seat there. It comes once a day at most, and only when something is new.";

    /// <summary>What became known before today, by whom it concerns.</summary>
    private async Task<ILookup<PersonId, Notice>> NoticesAsync(DateOnly today, CancellationToken cancellation)
    {
        var (from, until) = (PartnershipClock.StartOf(today.AddDays(-DaysBack)), PartnershipClock.StartOf(today));
        bool IsNew(DateTime known) => known >= from && known < until;
        var all = (await meetings.ListAsync(cancellation)).ToList();
        var actions = await context.Set<MeetingAction>().AsNoTracking().Where(a => a.KnownFrom >= from && a.KnownFrom < until).ToListAsync(cancellation);
        var told = new List<(PersonId Person, Notice Notice)>();
        foreach (var ofBody in all.Where(m => IsNew(m.Meeting.KnownFrom) || m.Steps.Any(s => IsNew(s.KnownFrom)) || actions.Any(a => a.Meeting == m.Meeting.Slug)).GroupBy(m => m.Body.Slug))
        {
            var news = ofBody.SelectMany(m => Of(m).Where(n => IsNew(n.KnownAt))).ToList();
            foreach (var member in (await bodies.SeatsOfAsync(ofBody.Key, cancellation)).Where(m => m.Person is not null && m.Seat.HoldsOn(clock.Today)))
            {
                var own = actions.Where(a => a.Body == ofBody.Key && (a.Owner == member.Seat.Seat || a.Owner == member.Person!.Name))
                    .Select(a => new Notice(a.KnownFrom, $"An action of yours, by {a.Due:d MMMM yyyy}: {a.Text}", MeetingReading.Address(a.Meeting)));
                told.AddRange(news.Concat(own).Select(n => (member.Person!.Id, n)));
            }
        }

        return told.ToLookup(t => t.Person, t => t.Notice);
    }

    private static IEnumerable<Notice> Of(MeetingReading meeting)
    {
        var (name, day) = (meeting.Body.Name, meeting.Meeting.DayInWords);
        yield return new Notice(meeting.Meeting.KnownFrom, $"{name}: a meeting is called for {day}", meeting.Url);
        foreach (var step in meeting.Steps.Where(s => s.Kind is StepKind.Published or StepKind.Cancelled))
        {
            yield return new Notice(step.KnownFrom, step.Kind == StepKind.Published ? $"{name}: agenda and papers for {day} are out" : $"{name}: the meeting of {day} is cancelled. {step.Reason}".Trim(), meeting.Url);
        }
    }

    private sealed record Notice(DateTime KnownAt, string Words, string Url);
}
