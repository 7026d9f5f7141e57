using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Community.Requests;

/// <param name="Name">Who asks; null for a holder that was only told.</param>
public sealed record RequestJson(string Reference, DateOnly ReceivedOn, string AnsweredBy, IReadOnlyList<string> HoldersTold, DateOnly? AnswerBy, bool IsLate, bool IsAnswered, string? Asked, string? Name, string Page);

public sealed record DisclosureJson(string Reference, DateOnly ReceivedOn, DateOnly AnsweredOn, string AnsweredBy, string Law, string Asked, string Outcome, string Disclosed, string? Exemption, string? PublicInterest, bool IsLate, string? Review);

public static class RequestsApi
{
    public static void MapRequestsApi(this RouteGroupBuilder api)
    {
        var requests = api.MapGroup("/requests").WithTags("Requests for information");
        requests.MapGet("", ListAsync).WithMetadata(new ShowsAttribute(KindOfThing.Requests)).WithName("ListRequests").WithSummary("Requests for information to the organisation acted for, and those it was told of, for its information-governance lead");
        requests.MapGet("/disclosures", DisclosuresAsync).WithMetadata(new ShowsAttribute(KindOfThing.Public)).WithName("ListDisclosures").WithSummary("The disclosure log: what was asked, and what was given or kept back and why");
    }

    private static async Task<Ok<List<RequestJson>>> ListAsync(ReadRequests read, HttpResponse response, CancellationToken cancellation)
    {
        response.Headers.CacheControl = "private, no-store";
        return TypedResults.Ok((await read.OursAsync(cancellation)).Select(r => new RequestJson(
            r.Request.Reference, r.Request.ReceivedOn, r.Partners[r.Request.ReceivedBy].Slug, [.. r.History.HoldersTold.Select(p => r.Partners[p].Slug)], r.Clock.AnswerBy, r.Clock.IsLate, r.History.Answer is not null,
            r.Asked?.Words, r.Asked?.Name, r.Url)).ToList());
    }

    private static async Task<Ok<List<DisclosureJson>>> DisclosuresAsync(ReadRequests read, CancellationToken cancellation) =>
        TypedResults.Ok((await read.DisclosuresAsync(cancellation)).Select(d => new DisclosureJson(
            d.Reference, d.ReceivedOn, d.On, d.Partner, d.Law, d.Asked, d.Outcome.ToString(), d.Disclosed, d.Exemption, d.Weighed, d.IsLate, d.Review)).ToList());
}
