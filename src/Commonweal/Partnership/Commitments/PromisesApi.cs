using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Partnership.Commitments;

public sealed record PromiseJson(string Slug, string Text, string Owner, DateOnly MadeOn, string MadeAt, string State, string InWords, DateOnly? FallsOn, string? Source, string? Ours);

public sealed record StoppedServiceJson(string Name, string StoppedBy, DateOnly StoppedOn, string Reason, string? Source);

public sealed record RepresentationJson(string Subject, string MadeTo, DateOnly MadeOn, string MadeBy, string Words, string? Answer, IReadOnlyList<string> AlsoBehindIt, string? Source);

public static class PromisesApi
{
    public static void MapPromisesApi(this RouteGroupBuilder api)
    {
        var tagged = api.MapGroup("").WithTags("Commitments and targets").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        tagged.MapGet("/promises", PromisesAsync).WithName("ListPromises").WithSummary("Every promise made by the day, with how it stands");
        tagged.MapGet("/stopped-services", StoppedAsync).WithName("ListStoppedServices").WithSummary("Every service stopped by the day, with the reason");
        tagged.MapGet("/representations", RepresentationsAsync).WithName("ListRepresentations").WithSummary("What was said to regulators by the day, and who stands behind it");
    }

    private static async Task<Ok<List<PromiseJson>>> PromisesAsync(ReadPromises read, CancellationToken cancellation) =>
        TypedResults.Ok((await read.ListAsync(cancellation)).Select(p => new PromiseJson(
            p.Promise.Slug, p.Promise.Text, p.OwnerInWords, p.Promise.MadeOn, p.Promise.MadeAt, p.Now.State.ToString(), p.Now.InWords, p.Now.FallsOn, p.Promise.Provenance.Source, p.Promise.Provenance.Ours)).ToList());

    private static async Task<Ok<List<StoppedServiceJson>>> StoppedAsync(ReadPromises read, CancellationToken cancellation) =>
        TypedResults.Ok((await read.StoppedAsync(cancellation)).Select(s => new StoppedServiceJson(s.Stopped.Name, s.By.Slug, s.Stopped.StoppedOn, s.Stopped.Reason, s.Stopped.Provenance.Source)).ToList());

    private static async Task<Ok<List<RepresentationJson>>> RepresentationsAsync(ReadPromises read, CancellationToken cancellation) =>
        TypedResults.Ok((await read.RepresentationsAsync(cancellation)).Select(r => new RepresentationJson(
            r.Made.Subject, r.Made.MadeTo, r.Made.MadeOn, r.By.Slug, r.Made.Words, r.Made.Answer, [.. r.Supporters.Select(s => s.Slug)], r.Made.Provenance.Source)).ToList());
}
