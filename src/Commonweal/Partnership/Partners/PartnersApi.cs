using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Partnership.Partners;

public sealed record PartnerJson(string Slug, string Name, string ShortName, string Kind, string? OdsCode, string Description, IReadOnlyList<string> Boroughs, string? Status, DateOnly? StatusSince, string? Source, string? Ours, string Page);

/// <param name="Settle">How it is settled.</param>
public sealed record ExitItemJson(string Subject, string What, string Settle, DateOnly? Until, string? Source, string? Ours, string Page);

public static class PartnersApi
{
    public static void MapPartnersApi(this RouteGroupBuilder api)
    {
        var partners = api.MapGroup("/partners").WithTags("Partners").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        partners.MapGet("", ListAsync).WithName("ListPartners").WithSummary("Every organisation with a status on the day; ?asAt= and ?knownAt= as on the pages");
        partners.MapGet("/{slug}", FindAsync).WithName("FindPartner").WithSummary("One organisation by its short name");
        api.MapGet("/partners/{slug}/exit", ExitAsync).WithTags("Partners").WithMetadata(new ShowsAttribute(KindOfThing.Partnership)).WithName("ListExit")
            .WithSummary("What the leaving of one organisation settles, worked out from what is recorded, for those signed in who may see working papers");
    }

    private static async Task<Results<Ok<List<ExitItemJson>>, NotFound>> ExitAsync(string slug, ReadPartners partners, ReadExit exit, CancellationToken cancellation) =>
        await partners.FindAsync(slug, cancellation) is { } found
            ? TypedResults.Ok((await exit.OfAsync(found.Reading.Partner, cancellation)).Select(i => new ExitItemJson(
                i.Item.Subject.ToString(), i.Item.What, i.Item.Subject.ToSettle(), i.Item.Until, i.Item.Subject.Basis().Source, i.Item.Subject.Basis().Ours, i.Url)).ToList())
            : TypedResults.NotFound();

    private static async Task<Ok<List<PartnerJson>>> ListAsync(ReadPartners partners, CancellationToken cancellation) =>
        TypedResults.Ok((await partners.ListAsync(cancellation)).Where(p => p.Status is not null).Select(Json).ToList());

    private static async Task<Results<Ok<PartnerJson>, NotFound>> FindAsync(string slug, ReadPartners partners, CancellationToken cancellation) =>
        await partners.FindAsync(slug, cancellation) is { } found ? TypedResults.Ok(Json(found.Reading)) : TypedResults.NotFound();

    private static PartnerJson Json(PartnerReading p) => new(
        p.Partner.Slug, p.Partner.Name, p.Partner.ShortName, p.Partner.Kind.InWords(), p.Partner.OdsCode?.ToString(), p.Partner.Description, p.Partner.Boroughs,
        p.Status?.Status.ToString(), p.Status?.From, p.Partner.Provenance.Source, p.Partner.Provenance.Ours, p.Url);
}
