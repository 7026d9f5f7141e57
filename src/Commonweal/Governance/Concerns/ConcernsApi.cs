using Commonweal.Domain.Governance.Concerns;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.Concerns;

public sealed record ConcernJson(string Reference, string Subject, IReadOnlyList<string> Raisers, string State, string InWords, DateOnly RaisedOn, DateOnly? AnswerBy, IReadOnlyList<string> Behaviours, IReadOnlyList<ConcernStepJson> Steps, string Page);

public sealed record ConcernStepJson(string Step, DateOnly On, string By, string Words, bool? IsChanged, string? Decision, string? DecidedBy, DateOnly? MeetingOn, string? Minute, IReadOnlyList<string> Evidence);

public static class ConcernsApi
{
    public static void MapConcernsApi(this RouteGroupBuilder api)
    {
        var concerns = api.MapGroup("/concerns").WithTags("Behaviour concerns between partners").WithMetadata(new ShowsAttribute(KindOfThing.Concerns));
        concerns.MapGet("", ListAsync).WithName("ListConcerns").WithSummary("Behaviour concerns to which the organisation acted for is a party, for those signed in who may see them");
        concerns.MapGet("/{reference}", FindAsync).WithName("FindConcern").WithSummary("One behaviour concern, for its parties");
    }

    /// <summary>Gives a file of evidence back to a party: always to be saved, never shown within the site.</summary>
    public static void MapConcernEvidence(this WebApplication app) => app.MapGet(ConcernReading.ListAddress + "/{reference}/evidence/{number:int}", SendAsync)
        .WithMetadata(new ShowsAttribute(KindOfThing.Concerns)).ExcludeFromDescription();

    private static async Task<Ok<List<ConcernJson>>> ListAsync(ReadConcerns read, HttpResponse response, CancellationToken cancellation)
    {
        response.Headers.CacheControl = "private, no-store";
        return TypedResults.Ok((await read.ListAsync(cancellation)).Select(Json).ToList());
    }

    private static async Task<Results<Ok<ConcernJson>, NotFound>> FindAsync(string reference, ReadConcerns read, HttpResponse response, CancellationToken cancellation)
    {
        response.Headers.CacheControl = "private, no-store";
        return await read.FindAsync(reference, cancellation) is { } concern ? TypedResults.Ok(Json(concern)) : TypedResults.NotFound();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(string reference, int number, ReadConcerns read, HttpResponse response, CancellationToken cancellation)
    {
        response.Headers.CacheControl = "private, no-store";
        return await read.FileAsync(reference, number, cancellation) is { } file ? TypedResults.File(file.Content, file.MediaType, file.Name) : TypedResults.NotFound();
    }

    private static ConcernJson Json(ConcernReading c) => new(
        c.Concern.Reference, c.Subject.Slug, [.. c.Raisers.Select(r => r.Slug)], c.History.State.ToString(), c.History.State.InWords(), c.Concern.RaisedOn, c.History.AnswerBy, [.. c.Cited.Select(b => b.Slug)],
        [.. c.History.Steps.Select(s => new ConcernStepJson(
            s.Kind.ToString(), s.On, c.ByOf(s).Slug, s.Words, s.IsChanged, s.DecisionReference, s.DecidedBy, s.MeetingOn, s.Minute, [.. c.Evidence.Where(e => e.StepId == s.Id).Select(e => e.Name)]))],
        c.Url);
}
