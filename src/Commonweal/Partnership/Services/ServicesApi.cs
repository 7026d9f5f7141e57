using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Partnership.Services;

public sealed record ServiceJson(
    string Slug, string Name, string Sector, string SectorConfidence, string Footprint, string Group, bool IsInScope, DateOnly ListedFrom, DateOnly? OutOfScopeSince, string? Reason, string? DecidedBy,
    string? Source, string? Ours, string Page);

public static class ServicesApi
{
    public static void MapServicesApi(this RouteGroupBuilder api)
    {
        var services = api.MapGroup("/services").WithTags("Services").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        services.MapGet("", ListAsync).WithName("ListServices").WithSummary("Every service of the catalogue, and whether it is in scope on the day");
        services.MapGet("/{slug}", FindAsync).WithName("FindService").WithSummary("One service by its short name");
    }

    private static async Task<Ok<List<ServiceJson>>> ListAsync(ReadServices services, CancellationToken cancellation) =>
        TypedResults.Ok((await services.CatalogueAsync(cancellation)).Services.Select(Json).ToList());

    private static async Task<Results<Ok<ServiceJson>, NotFound>> FindAsync(string slug, ReadServices services, CancellationToken cancellation) =>
        await services.FindAsync(slug, cancellation) is { } found ? TypedResults.Ok(Json(found.Reading)) : TypedResults.NotFound();

    private static ServiceJson Json(ServiceReading s) => new(
        s.Service.Slug, s.Service.Name, s.Service.Sector, s.Service.Confidence.ToString(), s.FootprintName, s.Group, s.IsInScope, s.Service.ListedFrom, s.Exclusion?.From, s.Exclusion?.Reason,
        s.Exclusion?.DecidedBy, s.Service.Provenance.Source, s.Service.Provenance.Ours, s.Url);
}
