using Commonweal.Domain.Governance.Risks;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.Risks;

public sealed record RiskJson(
    string Slug, string Title, string Cause, string Effect, string? Owner, IReadOnlyList<RiskShareJson> Shares, RiskRatingJson? Before, RiskRatingJson? After, DateOnly? ReviewBy, bool IsReviewOverdue, bool IsOpen,
    IReadOnlyList<RiskEntryJson> History, bool IsMadeUp, string? Source, string? Ours, string Page);

public sealed record RiskShareJson(string Partner, int BasisPoints);

public sealed record RiskRatingJson(int Likelihood, int Impact, int Score);

public sealed record RiskEntryJson(string Kind, DateOnly On, string By, string Words, RiskRatingJson? Before, RiskRatingJson? After, DateOnly? ReviewBy, string? MitigationOwner, DateOnly? MitigationBy, bool IsCorrection);

public static class RisksApi
{
    public static void MapRisksApi(this RouteGroupBuilder api)
    {
        var risks = api.MapGroup("/risks").WithTags("Risks").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        risks.MapGet("", async (ReadRisks read, CancellationToken cancellation) => TypedResults.Ok((await read.ListAsync(cancellation)).Select(Json).ToList()))
            .WithName("ListRisks").WithSummary("Every risk with its owner, sharers, ratings and history");
        risks.MapGet("/{slug}", FindAsync).WithName("FindRisk").WithSummary("One risk by its short name");
    }

    private static async Task<Results<Ok<RiskJson>, NotFound>> FindAsync(string slug, ReadRisks read, CancellationToken cancellation) =>
        await read.FindAsync(slug, cancellation) is { } risk ? TypedResults.Ok(Json(risk)) : TypedResults.NotFound();

    private static RiskJson Json(RiskReading r) => new(
        r.Risk.Slug, r.Risk.Title, r.Risk.Cause, r.Risk.Effect, r.History.OwnerId is { } owner ? r.Partners[owner].Slug : null,
        [.. r.History.Parts.Select(p => new RiskShareJson(r.Partners[p.PartnerId].Slug, p.BasisPoints))], Json(r.History.Rated?.Before), Json(r.History.Rated?.After),
        r.History.Rated?.ReviewBy, r.History.IsReviewOverdue, r.History.IsOpen,
        [.. r.History.Entries.Select(e => new RiskEntryJson(e.Kind.ToString(), e.On, r.Partners[e.PartnerId].Slug, e.Words, Json(e.Before), Json(e.After), e.ReviewBy, e.MitigationOwner, e.MitigationBy, e.Corrects is not null))],
        r.Risk.IsMadeUp, r.Risk.Provenance.Source, r.Risk.Provenance.Ours, r.Url);

    private static RiskRatingJson? Json(RiskRating? rating) => rating is { } r ? new RiskRatingJson(r.Likelihood, r.Impact, r.Score) : null;
}
