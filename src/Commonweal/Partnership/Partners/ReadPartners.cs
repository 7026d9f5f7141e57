using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Places;
using Commonweal.Platform.Authority;
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

/// <summary>Every partner, by name, with all its statuses.</summary>
public sealed record AllPartners(IReadOnlyList<(PartnerOrganisation Partner, StatusHistory Statuses)> Partners);

/// <summary>Reads partners as they stood on a day, as known by an instant.</summary>
public sealed class ReadPartners(Kept<AllPartners> kept, CommonwealContext context, TwoDates dates)
{
    /// <summary>Those that take part today: neither merely invited nor gone.</summary>
    public async Task<IReadOnlyList<PartnerOrganisation>> TakenPartAsync(CancellationToken cancellation) =>
        [.. (await ListAsync(cancellation)).Where(p => p.Status is { Status: not PartnerStatus.Invited and not PartnerStatus.Left }).Select(p => p.Partner)];

    public async Task<IReadOnlyList<PartnerReading>> ListAsync(CancellationToken cancellation) =>
        [.. (await AllAsync(cancellation)).Partners.Select(p => new PartnerReading(p.Partner, p.Statuses.At(dates.AsAt)))];

    /// <summary>How each partner stood on a day, as known by the chosen instant.</summary>
    public async Task<IReadOnlyDictionary<PartnerId, PartnerStatus>> StatusesOnAsync(DateOnly day, CancellationToken cancellation) =>
        (await AllAsync(cancellation)).Partners.Select(p => (p.Partner.Id, Now: p.Statuses.At(day))).Where(s => s.Now is not null).ToDictionary(s => s.Id, s => s.Now!.Status);

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

    /// <summary>The whole history of a partner's status as known by the chosen instant: later days too.</summary>
    public async Task<IReadOnlyList<StatusPeriod>> StatusesAsync(PartnerId partner, CancellationToken cancellation) =>
        await context.OfEveryDay<StatusPeriod>().Where(s => s.PartnerId == partner).OrderBy(s => s.From).ToListAsync(cancellation);

    private ValueTask<AllPartners> AllAsync(CancellationToken cancellation) => kept.ReadAsync(dates, context, ReadAsync, cancellation);

    private static async Task<AllPartners> ReadAsync(CommonwealContext context, CancellationToken cancellation)
    {
        var partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
        var statuses = (await context.OfEveryDay<StatusPeriod>().ToListAsync(cancellation)).ToLookup(s => s.PartnerId);
        return new AllPartners([.. partners.Select(p => (p, new StatusHistory(statuses[p.Id])))]);
    }
}
