using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Services;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Services;

/// <summary>The partnership's team enters a decision that takes a service out of scope, or brings it back (SCO-03).</summary>
public sealed class ChangeScope(CommonwealContext context, Standing standing, TimeProvider time)
{
    /// <param name="decidedBy">The slug of the body that decided it.</param>
    public async Task<Outcome<Exclusion>> ExcludeAsync(ServicePageReading reading, string decidedBy, string reason, DateOnly from, Guid requestKey, CancellationToken cancellation)
    {
        var service = reading.Reading.Service;
        var exclusion = new Exclusion { Service = service.Slug, DecidedBy = decidedBy, Reason = reason, From = from, KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct() };
        var lawful = SpeakingFor.ThePartnership(standing.Speaker).Then(_ => Exclusion.MayExclude(exclusion, reading.Exclusions));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        context.Add(exclusion);
        context.Act = new Act(standing.Actor, "ExcludeService", reading.Reading.Url,
            $"{service.Name} is out of scope from {from:d MMMM yyyy}, by decision of the {SlugText.InWords(decidedBy)}: {reason}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }

    public async Task<Outcome<DateOnly>> BringBackAsync(ServicePageReading reading, string decidedBy, string reason, DateOnly on, Guid requestKey, CancellationToken cancellation)
    {
        var lawful = SpeakingFor.ThePartnership(standing.Speaker).Then(_ => Exclusion.MayBringBack(reading.Open, on, decidedBy, reason));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow().UtcDateTime;
        var held = await context.Set<Exclusion>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).SingleAsync(e => e.Id == reading.Open!.Id, cancellation);
        held.SupersededAt = now;
        context.Add(new Exclusion
        {
            Service = held.Service, DecidedBy = held.DecidedBy, Reason = held.Reason, From = held.From, To = lawful.Value, KnownFrom = now,
            Provenance = held.Provenance with { Note = $"Brought back from {on:d MMMM yyyy} by decision of the {SlugText.InWords(decidedBy)}: {reason}" },
        });
        context.Act = new Act(standing.Actor, "BringBackService", reading.Reading.Url,
            $"{reading.Reading.Service.Name} is in scope again from {on:d MMMM yyyy}, by decision of the {SlugText.InWords(decidedBy)}: {reason}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }
}
