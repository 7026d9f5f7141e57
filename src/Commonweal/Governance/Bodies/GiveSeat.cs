using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Bodies;

/// <summary>What is entered of a seat.</summary>
/// <param name="Direction">The council's direction that a member of its health and wellbeing board does not vote.</param>
public sealed record SeatEntry(string Seat, string Role, PartnerClass? Class, PartnerOrganisation? Partner, Person? Person, string? Borough, VoteRight Vote, ChairOf Chairs, DateOnly From, DateOnly? To, string? Direction);

/// <summary>Gives a seat on a body, or ends one.</summary>
public sealed class GiveSeat(CommonwealContext context, Standing standing, TimeProvider time)
{
    public async Task<Outcome<Membership>> ExecuteAsync(BodyPageReading body, SeatEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var seat = new Membership
        {
            Body = body.Reading.Body.Slug, Class = entry.Class, PartnerId = entry.Partner?.Id, PersonId = entry.Person?.Id, Seat = entry.Seat, Role = entry.Role, Borough = entry.Borough,
            Vote = entry.Vote, Chairs = entry.Chairs, From = entry.From, To = entry.To, KnownFrom = time.GetUtcNow().UtcDateTime,
            Provenance = Provenance.OfAnAct(string.IsNullOrWhiteSpace(entry.Direction) ? null : $"Does not vote by direction of the council: {entry.Direction}"),
        };
        var lawful = BodyRules.MayEnterFor(body.Reading.Body, body.Reading.Of, standing.Speaker)
            .Then(_ => BodyRules.MaySeat(seat, body.Reading.Body.Kind, entry.Partner?.Kind.Class(), body.AllSeats.Select(s => s.Seat), entry.Direction));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        context.Add(seat);
        context.Act = new Act(standing.Actor, "GiveSeat", body.Reading.Url,
            $"The seat {seat.Seat} of the {body.Reading.Body.Name} is {(entry.Person is { } person ? $"filled by {person.Name}" : "open")} from {seat.From:d MMMM yyyy}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }

    public async Task<Outcome<DateOnly>> EndAsync(BodyPageReading body, MemberReading member, DateOnly lastDay, Guid requestKey, CancellationToken cancellation)
    {
        var lawful = BodyRules.MayEnterFor(body.Reading.Body, body.Reading.Of, standing.Speaker).Then(_ => BodyRules.MayEndSeat(member.Seat, lastDay));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow().UtcDateTime;
        var held = await context.Set<Membership>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).SingleAsync(m => m.Id == member.Seat.Id, cancellation);
        held.SupersededAt = now;
        context.Add(new Membership
        {
            Body = held.Body, Class = held.Class, PartnerId = held.PartnerId, PersonId = held.PersonId, Seat = held.Seat, Role = held.Role, Borough = held.Borough,
            Vote = held.Vote, Chairs = held.Chairs, From = held.From, To = lastDay, KnownFrom = now, Provenance = held.Provenance with { },
        });
        context.Act = new Act(standing.Actor, "EndSeat", body.Reading.Url, $"The seat {held.Seat} of the {body.Reading.Body.Name} ends on {lastDay:d MMMM yyyy}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }
}
