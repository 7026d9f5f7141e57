using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.AgreedAtTheOutset;

public sealed record OutsetJson(string FinancialYear, string State, int? Version, DateOnly? On, string? Priorities, string? Parameters, IReadOnlyList<OutsetAgreedJson> Agreed, IReadOnlyList<string> NotYet, bool IsMadeUp, string Page);

public sealed record OutsetAgreedJson(string Partner, string By, DateOnly On);

public static class OutsetApi
{
    public static void MapOutsetApi(this RouteGroupBuilder api) => api.MapGet("/agreed-at-the-outset", ListAsync).WithTags("Decisions").WithMetadata(new ShowsAttribute(KindOfThing.Public))
        .WithName("ListAgreedAtTheOutset").WithSummary("Priorities and limits of risk sharing by year, with which partner agreed the version that counts, and which has not yet; ?asAt= as on the pages");

    private static async Task<Ok<List<OutsetJson>>> ListAsync(ReadOutset read, CancellationToken cancellation) => TypedResults.Ok((await read.ListAsync(cancellation)).Select(c => new OutsetJson(
        c.Reading.Year.ToString(), c.StateInWords, c.Reading.Current?.Number, c.Reading.Current?.On, c.Reading.Current?.Priorities, c.Reading.Current?.Parameters,
        [.. c.Partners.Select(p => (p.Slug, Given: c.Reading.Of(p.Id))).Where(p => p.Given is not null).Select(p => new OutsetAgreedJson(p.Slug, p.Given!.By, p.Given.On))],
        [.. c.Partners.Where(p => c.Reading.Of(p.Id) is null).Select(p => p.Slug)], c.Reading.Versions.Any(v => v.IsMadeUp), c.Url)).ToList());
}
