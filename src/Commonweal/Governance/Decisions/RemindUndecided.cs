using Commonweal.Domain.Foundation;
using Commonweal.Governance.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Mail;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Decisions;

/// <summary>
/// While a forum is asked, members whose seat has given no view are reminded: the day after the call was opened, and every week after. Whoever has given a view is left in peace,
/// and so is a seat whose view is not counted. A member without an account or an address is not written to.
/// </summary>
public sealed class RemindUndecided(CommonwealContext context, ReadDecisions decisions, ReadBodies bodies, Outbox outbox, PartnershipClock clock, Settings settings) : IWriteMail
{
    private const int DaysBetween = 7;

    public async Task WriteAsync(CancellationToken cancellation)
    {
        if (!await context.Users.AnyAsync(a => a.Email != null, cancellation))
        {
            return;
        }

        foreach (var matter in (await decisions.ListAsync(cancellation)).Where(d => d.Reading.IsCallOpen && d.Forum is not null))
        {
            await WriteAsync(matter, cancellation);
        }
    }

    private async Task WriteAsync(DecisionCase matter, CancellationToken cancellation)
    {
        var members = (await bodies.SeatsOfAsync(matter.Forum!.Slug, cancellation)).Where(m => m.Person is not null && m.Seat.HoldsOn(clock.Today)).ToLookup(m => Slug.From(m.Seat.Seat), m => m.Person!.Id);
        foreach (var call in matter.Reading.Calls.Where(c => c.IsOpen && c.Call.On < clock.Today))
        {
            var round = (clock.Today.DayNumber - call.Call.On.DayNumber - 1) / DaysBetween;
            foreach (var seat in call.Seats.Where(s => s.Counts && !s.HasAnswered))
            {
                var people = members[seat.Elector.Seat].ToList();
                var addresses = await context.Users.Where(a => people.Contains(a.PersonId) && a.Email != null).Select(a => a.Email!).ToListAsync(cancellation);
                foreach (var address in addresses)
                {
                    await outbox.PutAsync($"undecided/{call.Call.Id.Value}/{seat.Elector.Seat}/{round}/{address}", address, $"Your view is awaited: {matter.Decision.Title}", Words(matter, seat.Elector.Name), null, cancellation);
                }
            }
        }
    }

    private string Words(DecisionCase matter, string seat) => $"""
        The {matter.Forum!.Name} is asked: {matter.Decision.Question}

        No view has been given yet for the seat of {seat}. Silence is not counted as agreement.

        Read the exact text and give your view here:
        {settings.Origin}{matter.Url}

        You get this because no view is recorded for your seat. Once there is one, no more is sent about it.
        """;
}
