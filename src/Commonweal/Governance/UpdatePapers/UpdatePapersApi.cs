using Commonweal.Domain.Governance.UpdatePapers;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.UpdatePapers;

public sealed record UpdatePaperJson(string Slug, string Title, string Body, DateOnly MeetingOn, IReadOnlyList<UpdateSectionJson> Sections, string Page);

public sealed record UpdateSectionJson(string Heading, string Text, bool IsByHand, bool HasRecordMoved);

public static class UpdatePapersApi
{
    public static void MapUpdatePapersApi(this RouteGroupBuilder api) => api.MapGet("/update-papers/{slug}", FindAsync).WithTags("Update papers").WithMetadata(new ShowsAttribute(KindOfThing.Public))
        .WithName("FindUpdatePaper").WithSummary("One update, section by section, as the record and its writers have it; ?asAt= as on the pages");

    private static async Task<Results<Ok<UpdatePaperJson>, NotFound>> FindAsync(string slug, ReadUpdatePapers read, CancellationToken cancellation) => await read.FindAsync(slug, cancellation) is { } paper
        ? TypedResults.Ok(new UpdatePaperJson(
            slug, paper.Paper.Title, paper.Paper.Body, paper.Paper.MeetingOn, [.. paper.Sections.Select(s => new UpdateSectionJson(s.Heading.InWords(), s.Text, s.IsByHand, s.HasRecordMoved))], paper.Url))
        : TypedResults.NotFound();
}
