using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Interests;

/// <summary>Somebody registers an interest of their own, or says that it ended (COI-02). Nobody registers another's.</summary>
public sealed class RegisterInterest(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<Interest>> ExecuteAsync(InterestKind kind, PartnerId? organisation, string text, DateOnly from, DateOnly? to, Guid requestKey, CancellationToken cancellation)
    {
        if (standing.PersonId is not { } person)
        {
            return new OwnInterestsOnly();
        }

        var interest = new Interest
        {
            PersonId = person, Kind = kind, In = organisation, Text = text, RegisteredOn = clock.Today, From = from, To = to, KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct(),
        };
        var lawful = InterestRules.MayRegister(interest);
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        context.Add(interest);
        context.Act = new Act(standing.Actor, "RegisterInterest", "/governance/interests", $"{standing.PersonName} registered an interest: {text}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }

    public async Task<Outcome<Interest>> EndAsync(Interest interest, DateOnly lastDay, Guid requestKey, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var ended = new Interest
        {
            PersonId = interest.PersonId, Kind = interest.Kind, In = interest.In, Text = interest.Text, RegisteredOn = interest.RegisteredOn, From = interest.From, To = lastDay, KnownFrom = now, Provenance = interest.Provenance with { },
        };
        var lawful = interest.PersonId == standing.PersonId ? InterestRules.MayRegister(ended) : new OwnInterestsOnly();
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var held = await context.Set<Interest>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).SingleAsync(i => i.Id == interest.Id, cancellation);
        held.SupersededAt = now;
        context.Add(ended);
        context.Act = new Act(standing.Actor, "EndInterest", "/governance/interests", $"{standing.PersonName} says that an interest ended on {lastDay:d MMMM yyyy}: {interest.Text}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }
}
