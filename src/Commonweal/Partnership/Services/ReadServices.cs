using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Collaboration;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Services;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Services;

/// <summary>A service as it stood on a day.</summary>
/// <param name="FootprintName">The area it is best planned for, in words.</param>
/// <param name="Exclusion">What keeps it out of scope on the day; null where it is in.</param>
public sealed record ServiceReading(Service Service, string FootprintName, Exclusion? Exclusion)
{
    public string Url => Address(Service.Slug);

    public bool IsInScope => Service.IsInByDefault && Exclusion is null;

    public string ScopeInWords => Exclusion is { } held ? $"Out of scope since {held.From:d MMMM yyyy}" : IsInScope ? "In scope" : "Not in scope by default";

    /// <summary>The group it belongs to on the scoping ladder, such as "Mental health".</summary>
    public string Group => SlugText.InWords(Service.ScopeGroup);

    public static string Address(string slug) => $"/partnership/services/{slug}";
}

/// <summary>The catalogue on a day, with the stage of the scoping ladder that follows from it.</summary>
/// <param name="Ladder">The ladder whose stage follows from the catalogue; null where there is none.</param>
public sealed record CatalogueReading(IReadOnlyList<ServiceReading> Services, MarketRole? Market, ScopeReading Scope, Ladder? Ladder)
{
    public IReadOnlyList<string> Sectors => [.. Services.Select(s => s.Service.Sector).Distinct()];
}

/// <summary>Everything the page of one service shows.</summary>
/// <param name="Exclusions">Every time it was out of scope, as known, the first first.</param>
public sealed record ServicePageReading(ServiceReading Reading, IReadOnlyList<Exclusion> Exclusions, IReadOnlyList<(MarketAssessment Assessment, PartnerOrganisation By)> Assessments)
{
    /// <summary>The exclusion that has no end yet, whether it has begun or not; null where there is none.</summary>
    public Exclusion? Open => Exclusions.FirstOrDefault(e => e.To is null);
}

/// <summary>Reads the catalogue of services as it stood on a day, as known by an instant.</summary>
public sealed class ReadServices(CommonwealContext context, TwoDates dates)
{
    public async Task<CatalogueReading> CatalogueAsync(CancellationToken cancellation)
    {
        var services = await context.Set<Service>().AsNoTracking().Where(s => s.ListedFrom <= dates.AsAt).OrderBy(s => s.Sector).ThenBy(s => s.Name).ToListAsync(cancellation);
        var footprints = await context.Set<Footprint>().AsNoTracking().ToDictionaryAsync(f => f.Slug, f => f.Name, cancellation);
        var exclusions = await context.Set<Exclusion>().AsNoTracking().ToListAsync(cancellation);
        var ladder = await context.Set<Ladder>().AsNoTracking().FirstOrDefaultAsync(l => l.IsDerivedFromServices, cancellation);
        var letter = ladder?.Letter;
        var stages = await context.Set<LadderStage>().AsNoTracking().Where(s => s.Ladder == letter).ToListAsync(cancellation);
        var held = exclusions.ToLookup(e => e.Service);
        return new CatalogueReading(
            [.. services.Select(s => new ServiceReading(s, footprints.GetValueOrDefault(s.Footprint, s.Footprint), held[s.Slug].FirstOrDefault()))],
            await context.Set<MarketRole>().AsNoTracking().SingleOrDefaultAsync(cancellation),
            ScopeReading.On(services, exclusions, stages, dates.AsAt), ladder);
    }

    public async Task<ServicePageReading?> FindAsync(string slug, CancellationToken cancellation)
    {
        if (await context.Set<Service>().AsNoTracking().SingleOrDefaultAsync(s => s.Slug == slug, cancellation) is not { } service)
        {
            return null;
        }

        var footprint = await context.Set<Footprint>().AsNoTracking().FirstOrDefaultAsync(f => f.Slug == service.Footprint, cancellation);
        var exclusions = await ExclusionsAsync(slug, cancellation);
        var assessments = await (
            from assessment in context.Set<MarketAssessment>()
            join partner in context.Set<PartnerOrganisation>() on assessment.AssessedBy equals partner.Id
            where assessment.Service == slug && assessment.On <= dates.AsAt
            orderby assessment.On descending
            select new { assessment, partner }).AsNoTracking().ToListAsync(cancellation);
        return new ServicePageReading(
            new ServiceReading(service, footprint?.Name ?? service.Footprint, exclusions.FirstOrDefault(e => e.Holds(dates.AsAt))),
            exclusions, [.. assessments.Select(a => (a.assessment, a.partner))]);
    }

    /// <summary>Every exclusion of a service as known by the chosen instant, earlier and later ones too.</summary>
    public async Task<IReadOnlyList<Exclusion>> ExclusionsAsync(string slug, CancellationToken cancellation) =>
        await context.OfEveryDay<Exclusion>().Where(e => e.Service == slug).OrderBy(e => e.From).ToListAsync(cancellation);
}
