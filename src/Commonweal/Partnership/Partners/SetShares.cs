using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Partners;

/// <summary>A partner enters how much of its activity or money belongs to each area (PAR-09); the earlier shares end the day before.</summary>
public sealed class SetShares(CommonwealContext context, Standing standing, TimeProvider time)
{
    public async Task<Outcome<IReadOnlyList<int>>> ExecuteAsync(PartnerOrganisation partner, ShareMeasure measure, IReadOnlyList<(string Area, int BasisPoints)> shares, DateOnly from, Guid requestKey, CancellationToken cancellation)
    {
        var lawful = SpeakingFor.APartner(partner.Id, partner.ShortName, standing.Speaker).Then(_ => PlaceShare.Whole(measure, [.. shares.Select(s => s.BasisPoints)]));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var held = await context.Set<PlaceShare>().IgnoreQueryFilters([CommonwealContext.AsAtFilter])
            .Where(s => s.PartnerId == partner.Id && s.Measure == measure && s.SupersededAt == null && s.To == null).ToListAsync(cancellation);
        if (held.Find(s => s.From >= from) is { } later)
        {
            return new SharesBeginLater(later.From);
        }

        var now = time.GetUtcNow().UtcDateTime;
        foreach (var share in held)
        {
            share.SupersededAt = now;
            context.Add(Copy(share, share.From, from.AddDays(-1), now));
        }

        context.AddRange(shares.Select(s => new PlaceShare
        {
            PartnerId = partner.Id, Area = s.Area, Measure = measure, BasisPoints = s.BasisPoints, From = from, KnownFrom = now, IsSynthetic = false, Provenance = Provenance.OfAnAct(),
        }));
        context.Act = new Act(standing.Actor, nameof(SetShares), PartnerReading.Address(partner.Slug),
            $"Entered the shares of {partner.Name}'s {measure.ToString().ToLowerInvariant()} from {from:d MMMM yyyy}: {string.Join(", ", shares.Select(s => $"{s.Area} {s.BasisPoints / 100m:0.##}%"))}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }

    private static PlaceShare Copy(PlaceShare share, DateOnly from, DateOnly to, DateTime now) => new()
    {
        PartnerId = share.PartnerId, Area = share.Area, Measure = share.Measure, BasisPoints = share.BasisPoints, From = from, To = to, KnownFrom = now, IsSynthetic = share.IsSynthetic, Provenance = share.Provenance,
    };
}

public sealed record SharesBeginLater(DateOnly From) : Refusal($"Shares are entered from {From:d MMMM yyyy} already. Give a later day, so that the earlier ones keep their time.");
