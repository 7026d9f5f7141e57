using Commonweal.Domain.Foundation;
using Commonweal.Governance.Bodies;
using Commonweal.Governance.Reminders;
using Commonweal.Platform.Clock;

namespace Commonweal.Governance.Decisions;

/// <summary>
/// While a forum is asked, members whose seat has given no view are reminded: the day after the call was opened, and every week after. Whoever has given a view is left in peace,
/// and so is a seat whose view is not counted.
/// </summary>
public sealed class RemindUndecided(ReadDecisions decisions, ReadBodies bodies, PartnershipClock clock) : IRemindMembers
{
    private const int DaysBetween = 7;

    public async Task<IReadOnlyList<Reminder>> DueAsync(CancellationToken cancellation)
    {
        var due = new List<Reminder>();
        foreach (var matter in (await decisions.ListAsync(cancellation)).Where(d => d.Reading.IsCallOpen && d.Forum is not null))
        {
            var members = (await bodies.SeatsOfAsync(matter.Forum!.Slug, cancellation)).Where(m => m.Person is not null && m.Seat.HoldsOn(clock.Today)).ToLookup(m => Slug.From(m.Seat.Seat), m => m.Person!.Id);
            due.AddRange(
                from call in matter.Reading.Calls.Where(c => c.IsOpen && c.Call.On < clock.Today)
                let round = (clock.Today.DayNumber - call.Call.On.DayNumber - 1) / DaysBetween
                from seat in call.Seats.Where(s => s.Counts && !s.HasAnswered)
                from person in members[seat.Elector.Seat]
                select new Reminder(person, call.Call.On.AddDays(1 + (round * DaysBetween)), $"Your view is awaited: {matter.Decision.Title}", Words(matter, seat.Elector.Name), matter.Url));
        }

        return due;
    }

    private static string Words(DecisionCase matter, string seat) =>
        $"The {matter.Forum!.Name} is asked: {matter.Decision.Question} No view has been given yet for the seat of {seat}. Silence is not counted as agreement. Once there is a view, no more is sent about it.";
}
