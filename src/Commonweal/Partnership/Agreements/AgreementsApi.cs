using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Partnership.Agreements;

public sealed record AgreementJson(
    string Slug, string Title, string Kind, string? Parent, string Summary, int? CurrentVersion, DateOnly? EffectiveFrom, DateOnly? RefreshDue, DateOnly? Expires,
    string? TextHash, IReadOnlyList<ApprovalJson> Approvals, string Page);

public sealed record ApprovalJson(string Partner, string State, string InWords, DateOnly? Date, DateOnly? NotedOn, string? Body, string? Minute, string? TextHash, string? Condition, string? Source, string? Ours);

public sealed record AgreementTextJson(string Agreement, int Version, string Title, DateOnly PublishedOn, string TextHash, string Text);

public static class AgreementsApi
{
    public static void MapAgreementsApi(this RouteGroupBuilder api)
    {
        var agreements = api.MapGroup("/agreements").WithTags("Agreements").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        agreements.MapGet("", ListAsync).WithName("ListAgreements").WithSummary("Every agreement, and where each party's approval stands on the day");
        agreements.MapGet("/{slug}", FindAsync).WithName("FindAgreement").WithSummary("One agreement by its short name");
        agreements.MapGet("/{slug}/versions/{number:int}", TextAsync).WithName("ReadAgreementText").WithSummary("The exact text of one version, with its hash");
    }

    private static async Task<Ok<List<AgreementJson>>> ListAsync(ReadAgreements agreements, CancellationToken cancellation) =>
        TypedResults.Ok((await agreements.ListAsync(cancellation)).Select(Json).ToList());

    private static async Task<Results<Ok<AgreementJson>, NotFound>> FindAsync(string slug, ReadAgreements agreements, CancellationToken cancellation) =>
        await agreements.FindAsync(slug, cancellation) is { } found ? TypedResults.Ok(Json(found)) : TypedResults.NotFound();

    private static async Task<Results<Ok<AgreementTextJson>, NotFound>> TextAsync(string slug, int number, ReadAgreements agreements, CancellationToken cancellation) =>
        (await agreements.FindAsync(slug, cancellation))?.Versions.FirstOrDefault(v => v.Number == number) is { } version
            ? TypedResults.Ok(new AgreementTextJson(slug, version.Number, version.Title, version.PublishedOn, version.Hash.ToString(), version.Text))
            : TypedResults.NotFound();

    private static AgreementJson Json(AgreementReading a) => new(
        a.Agreement.Slug, a.Agreement.Title, a.Agreement.Kind.InWords(), a.Parent?.Slug, a.Agreement.Summary, a.Current?.Number, a.Current?.EffectiveFrom, a.Current?.RefreshDue,
        a.Current?.Expires, a.Current?.Hash.ToString(), [.. a.Standings.Select(Json)], a.Url);

    private static ApprovalJson Json(PartyStanding s) => new(
        s.Partner.Slug, s.Approval.State.ToString(), s.Approval.InWords, s.Approval.Approval?.Date, s.Approval.Approval?.NotedOn, s.Body?.Name, s.Approval.Approval?.Minute,
        s.Approval.Approval?.Hash?.ToString(), s.Approval.Approval?.Condition, s.Approval.Approval?.Provenance.Source, s.Approval.Approval?.Provenance.Ours);
}
