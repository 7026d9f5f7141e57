using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Community.Complaints;

public sealed record ComplaintJson(
    string Reference, DateOnly ReceivedOn, string About, string State, string Lead, IReadOnlyList<string> With, bool MayBeShared, DateOnly AcknowledgeBy, DateOnly AnswerBy, bool IsLate, IReadOnlyList<ComplaintStepJson> Steps, string Page);

public sealed record ComplaintStepJson(string Step, DateOnly On, string By, string? To, DateOnly? AnswerBy, string? Words);

/// <param name="Number">Null where it is too small to be said.</param>
public sealed record ComplaintCountJson(string What, int? Number, bool IsSuppressed);

public static class ComplaintsApi
{
    public static void MapComplaintsApi(this RouteGroupBuilder api)
    {
        var complaints = api.MapGroup("/complaints").WithTags("Complaints");
        complaints.MapGet("", ListAsync).WithMetadata(new ShowsAttribute(KindOfThing.Complaints)).WithName("ListComplaints").WithSummary("Complaints routed to the organisation acted for, for its complaints managers");
        complaints.MapGet("/counts", CountsAsync).WithMetadata(new ShowsAttribute(KindOfThing.Public)).WithName("CountComplaints").WithSummary("How many complaints there were and how they were answered; small numbers are not said");
    }

    /// <summary>Gives a file back to those who handle the complaint: always to be saved, never shown within the site.</summary>
    public static void MapComplaintFiles(this WebApplication app) => app.MapGet(ComplaintReading.OursAddress + "/{reference}/files/{number:int}", SendAsync)
        .WithMetadata(new ShowsAttribute(KindOfThing.Complaints)).ExcludeFromDescription();

    private static async Task<Ok<List<ComplaintJson>>> ListAsync(ReadComplaints read, HttpResponse response, CancellationToken cancellation)
    {
        response.Headers.CacheControl = "private, no-store";
        return TypedResults.Ok((await read.OursAsync(cancellation)).Select(Json).ToList());
    }

    private static async Task<Ok<List<ComplaintCountJson>>> CountsAsync(ReadComplaints read, CancellationToken cancellation) =>
        TypedResults.Ok((await read.CountsAsync(cancellation)).Rows.Select(c => new ComplaintCountJson(c.What, c.IsSuppressed ? null : c.Number, c.IsSuppressed)).ToList());

    private static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(string reference, int number, ReadComplaints read, HttpResponse response, CancellationToken cancellation)
    {
        response.Headers.CacheControl = "private, no-store";
        return await read.FileAsync(reference, number, cancellation) is { } file ? TypedResults.File(file.Content, file.MediaType, file.Name) : TypedResults.NotFound();
    }

    private static ComplaintJson Json(ComplaintReading c) => new(
        c.Complaint.Reference, c.Complaint.ReceivedOn, c.Complaint.Subject.ToString(), c.History.State.ToString(), c.Partners[c.History.Lead].Slug, [.. c.History.Partners.Select(p => c.Partners[p].Slug)], c.History.HasConsent,
        c.Clock.AcknowledgeBy, c.Clock.AnswerBy, c.Clock.IsAcknowledgedLate || c.Clock.IsAnswerLate,
        [.. c.History.Steps.Select(s => new ComplaintStepJson(s.Kind.ToString(), s.On, c.WhoOf(s), s.ToPartnerId is { } to ? c.Partners[to].Slug : null, s.AnswerBy, c.TextOf(s)?.Words))], c.Url);
}
