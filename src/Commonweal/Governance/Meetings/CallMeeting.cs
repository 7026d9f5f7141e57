using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.AssuranceMeetings;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Governance.AssuranceMeetings;
using Commonweal.Governance.Bodies;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Meetings;

/// <summary>Calls a meeting of a body; its agenda begins from the template of the body's kind, and of the joint assurance meeting that it holds.</summary>
public sealed class CallMeeting(CommonwealContext context, ReadAssurance assurance, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<Meeting>> ExecuteAsync(BodyReading body, DateOnly day, TimeOnly? startsAt, string? place, bool isInformal, Guid requestKey, CancellationToken cancellation)
    {
        var slug = $"{body.Body.Slug[..Math.Min(body.Body.Slug.Length, 60)]}-{day:yyyy-MM-dd}";
        var isCalled = await context.Set<Meeting>().AnyAsync(m => m.Body == body.Body.Slug && m.Day == day, cancellation);
        var lawful = BodyRules.MayEnterFor(body.Body, body.Of, standing.Speaker).Then(_ => CallingRules.MayCall(body.Body, day, clock.Today, isCalled));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow().UtcDateTime;
        var meeting = new Meeting
        {
            Slug = slug, Body = body.Body.Slug, Title = $"{body.Body.Name}, {day:d MMMM yyyy}", Day = day, IsDayKnown = true, StartsAt = startsAt, Place = place, IsInformal = isInformal,
            KnownFrom = now, Provenance = Provenance.OfAnAct(),
        };
        context.Add(meeting);
        var withAssurance = await assurance.HoldsOneAsync(body.Body.Slug, day, cancellation);
        context.AddRange(isInformal ? [] : AgendaRules.Template(body.Body.Kind).Concat(withAssurance ? AssuranceMeeting.Template : []).Select((item, i) => new AgendaItem
        {
            Meeting = slug, Number = i + 1, Title = item.Title, AskedFor = item.AskedFor, IsLate = false, KnownFrom = now, Provenance = Provenance.OfAnAct(),
        }));
        context.Act = new Act(standing.Actor, "CallMeeting", MeetingReading.Address(slug), $"Called a meeting of the {body.Body.Name} for {day:d MMMM yyyy}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return meeting;
    }
}
