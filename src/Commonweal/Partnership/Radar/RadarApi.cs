using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Partnership.Radar;

public sealed record RadarJson(string Kind, DateOnly Date, int DaysAway, string Sentence, string? Partner, string ToDo, string Page);

public static class RadarApi
{
    public static void MapRadarApi(this RouteGroupBuilder api) => api.MapGet("/radar", ListAsync)
        .WithTags("Expiry radar").WithName("ListRadar").WithSummary("What ends or is awaited, in order of date; ?asAt= as on the pages").WithMetadata(new ShowsAttribute(KindOfThing.Public));

    private static async Task<Ok<List<RadarJson>>> ListAsync(ReadRadar read, CancellationToken cancellation) =>
        TypedResults.Ok((await read.ListAsync(ReadRadar.DaysAhead, cancellation)).Select(r => new RadarJson(r.Item.Kind.ToString(), r.Item.Date, r.Item.DaysAway, r.Item.Sentence, r.Partner?.Slug, r.ToDo, r.Url)).ToList());
}
