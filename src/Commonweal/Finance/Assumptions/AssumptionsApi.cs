using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;

namespace Commonweal.Finance.Assumptions;

public sealed record CommonJson(string Kind, decimal Percent, string Basis, string AgreedBy, DateOnly AgreedOn, int Version, bool Demonstration);

public sealed record StatedJson(string Partner, string Kind, decimal? Percent, decimal? Difference, string Standing, string? Reason, bool Demonstration);

public sealed record AssumptionsJson(string FinancialYear, IReadOnlyList<CommonJson> Common, IReadOnlyList<StatedJson> Stated, string Page);

public static class AssumptionsApi
{
    public static void MapAssumptionsApi(this RouteGroupBuilder api) =>
        api.MapGet("/assumptions", async (ReadAssumptions read, int? year, CancellationToken cancellation) => TypedResults.Ok(Json(await read.ReadAsync(year, cancellation)))).WithTags("Assumptions").WithMetadata(new ShowsAttribute(KindOfThing.Public))
            .WithName("ReadAssumptions").WithSummary("What all partners agreed to plan a year by, and what each plans by; ?year= the year in which it begins, ?asAt= as on the pages");

    private static AssumptionsJson Json(AssumptionsReading a) => new(
        a.Of.Year.ToString(), [.. a.Of.Common.Select(c => new CommonJson(c.Kind.ToString(), c.BasisPoints / 100m, c.Basis, c.AgreedBy, c.On, c.Version, c.IsMadeUp))],
        [.. a.Of.Stated.Select(s => new StatedJson(a.Partners[s.Partner].Slug, s.Common.Kind.ToString(), s.Own?.BasisPoints / 100m, s.Difference / 100m, s.Standing.ToString(), s.Own?.Reason, s.Own?.IsMadeUp == true))], a.Url);
}
