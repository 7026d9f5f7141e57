using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Governance.Bodies;
using Commonweal.Governance.Reminders;
using Commonweal.Platform.Clock;

namespace Commonweal.Governance.Meetings;

/// <summary>
/// Members are told that papers are out or a meeting is cancelled, the morning after; and whoever holds an action, a week before it is due and when its day has passed.
/// An action's owner is a name or a seat in words (GAP-9), so it finds its holder by either.
/// </summary>
public sealed class RemindOfMeetings(ReadMeetings meetings, ReadBodies bodies, PartnershipClock clock) : IRemindMembers
{
    private const int DaysBefore = 7;

    public async Task<IReadOnlyList<Reminder>> DueAsync(CancellationToken cancellation)
    {
        var due = new List<Reminder>();
        var all = await meetings.ListAsync(cancellation);
        foreach (var meeting in all.Where(m => m.Meeting.Day >= clock.Today))
        {
            var people = (await MembersAsync(meeting.Body.Slug, cancellation)).Select(m => m.Person!.Id).Distinct().ToList();
            due.AddRange(meeting.Steps.Where(s => s.Kind is StepKind.Published or StepKind.Cancelled).SelectMany(step => people.Select(person => OfStep(person, meeting, step))));
        }

        var days = all.ToDictionary(m => m.Meeting.Slug, m => m.Meeting.Day);
        foreach (var held in (await meetings.ActionsAsync(cancellation)).Where(a => a.IsOpen))
        {
            due.AddRange((await MembersAsync(held.Body.Slug, cancellation)).Where(m => held.Action.Owner == m.Person!.Name || held.Action.Owner == m.Seat.Seat).Select(m => m.Person!.Id).Distinct().Select(person => OfAction(person, held, days[held.Action.Meeting])));
        }

        return due;
    }

    private static Reminder OfStep(PersonId person, MeetingReading meeting, MeetingStep step) => step.Kind == StepKind.Published
        ? new Reminder(person, step.On.AddDays(1), $"Papers are out: {meeting.Meeting.Title}", $"The {meeting.Body.Name} meets on {meeting.Meeting.DayInWords}. Read its agenda and papers.", meeting.Url)
        : new Reminder(person, step.On.AddDays(1), $"Cancelled: {meeting.Meeting.Title}", $"The {meeting.Body.Name} does not meet on {meeting.Meeting.DayInWords}. {step.Reason}".Trim(), meeting.Url);

    private Reminder OfAction(PersonId person, ActionReading held, DateOnly setOn)
    {
        var (action, isLate) = (held.Action, held.Action.Due < clock.Today);
        // An action set within its last week is told the morning after it was set.
        var since = isLate ? action.Due.AddDays(1) : new[] { action.Due.AddDays(-DaysBefore), setOn.AddDays(1) }.Max();
        return new Reminder(person, since, isLate ? $"Your action is late: {action.Text}" : $"Your action is due on {action.Due:d MMMM yyyy}: {action.Text}", $"It was set by the {held.Body.Name}. Say there what was done.", MeetingReading.Address(action.Meeting));
    }

    private async Task<IEnumerable<MemberReading>> MembersAsync(string body, CancellationToken cancellation) => (await bodies.SeatsOfAsync(body, cancellation)).Where(m => m.Person is not null && m.Seat.HoldsOn(clock.Today));
}
