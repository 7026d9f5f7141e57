using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Places;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Partners;

/// <summary>A partner as it stood on a day.</summary>
/// <param name="Status">Null where it had no status yet on that day.</param>
public sealed record PartnerReading(PartnerOrganisation Partner, StatusPeriod? Status)
{
    public string Url => Address(Partner.Slug);

    public static string Address(string slug) => $"/partnership/partners/{slug}";
}

/// <summary>Everything a partner's page shows beside its agreements.</summary>
/// <param name="Statuses">As known, oldest first.</param>
public sealed record PartnerPageReading(
    PartnerReading Reading, IReadOnlyList<StatusPeriod> Statuses, IReadOnlyList<SovereignBody> Bodies, IReadOnlyList<PlaceShare> Shares,
    IReadOnlyList<Succession> Successions, IReadOnlyList<ConflictOfFact> Conflicts);

/// <summary>Reads partners as they stood on a day, as known by an instant.</summary>
public sealed class ReadPartners(CommonwealContext context, TwoDates dates)
{
    public async Task<IReadOnlyList<PartnerReading>> ListAsync(CancellationToken cancellation)
    {
        var partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
        var statuses = await context.Set<StatusPeriod>().AsNoTracking().ToListAsync(cancellation);
        var byPartner = statuses.ToLookup(s => s.PartnerId);
        return [.. partners.Select(partner => new PartnerReading(partner, new StatusHistory(byPartner[partner.Id]).At(dates.AsAt)))];
    }

    /// <summary>How each partner stood on a day, as known by the chosen instant.</summary>
    public async Task<IReadOnlyDictionary<PartnerId, PartnerStatus>> StatusesOnAsync(DateOnly day, CancellationToken cancellation)
    {
        var periods = await context.Set<StatusPeriod>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking()
            .Where(s => s.From <= day && s.KnownFrom <= dates.KnownAt && (s.SupersededAt == null || s.SupersededAt > dates.KnownAt)).ToListAsync(cancellation);
        return periods.GroupBy(s => s.PartnerId).Select(g => (g.Key, Now: new StatusHistory(g).At(day))).Where(s => s.Now is not null).ToDictionary(s => s.Key, s => s.Now!.Status);
    }

    /// <summary>The bodies of all partners, with the kind of their organisation.</summary>
    public async Task<IReadOnlyList<(SovereignBody Body, PartnerKind Partner)>> BodiesAsync(CancellationToken cancellation)
    {
        var bodies = await (
            from body in context.Set<SovereignBody>()
            join partner in context.Set<PartnerOrganisation>() on body.PartnerId equals partner.Id
            orderby body.Name
            select new { body, partner.Kind }).AsNoTracking().ToListAsync(cancellation);
        return [.. bodies.Select(b => (b.body, b.Kind))];
    }

    public async Task<PartnerPageReading?> FindAsync(string slug, CancellationToken cancellation)
    {
        if (await context.Set<PartnerOrganisation>().AsNoTracking().SingleOrDefaultAsync(p => p.Slug == slug, cancellation) is not { } partner)
        {
            return null;
        }

        var statuses = await StatusesAsync(partner.Id, cancellation);
        return new PartnerPageReading(
            new PartnerReading(partner, new StatusHistory(statuses).At(dates.AsAt)),
            statuses,
            await context.Set<SovereignBody>().AsNoTracking().Where(b => b.PartnerId == partner.Id && (b.To == null || b.To >= dates.AsAt)).OrderBy(b => b.Name).ToListAsync(cancellation),
            await context.Set<PlaceShare>().AsNoTracking().Where(s => s.PartnerId == partner.Id).OrderBy(s => s.Measure).ThenBy(s => s.Area).ToListAsync(cancellation),
            await context.Set<Succession>().AsNoTracking().Where(s => s.PartnerId == partner.Id).OrderBy(s => s.From).ToListAsync(cancellation),
            await context.Set<ConflictOfFact>().AsNoTracking().Where(c => c.Subject == slug).ToListAsync(cancellation));
    }

    /// <summary>The whole history of a partner's status as known by the chosen instant: later days too, so the day's filter is set aside.</summary>
    public async Task<IReadOnlyList<StatusPeriod>> StatusesAsync(PartnerId partner, CancellationToken cancellation) => await context.Set<StatusPeriod>()
        .IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking()
        .Where(s => s.PartnerId == partner && s.KnownFrom <= dates.KnownAt && (s.SupersededAt == null || s.SupersededAt > dates.KnownAt))
        .OrderBy(s => s.From).ToListAsync(cancellation);
}
