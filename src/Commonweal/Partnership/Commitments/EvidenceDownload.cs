using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Commitments;

/// <summary>Gives a file of evidence back to those signed in: always to be saved, never shown within the site.</summary>
public static class EvidenceDownload
{
    public static void MapEvidence(this WebApplication app) => app.MapGet("/partnership/targets/{reference}/evidence/{id:long}", SendAsync)
        .WithMetadata(new ShowsAttribute(KindOfThing.Partnership)).ExcludeFromDescription();

    private static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(string reference, long id, HttpContext http, CommonwealContext context, ReadTargets read, CancellationToken cancellation)
    {
        if (await read.FindAsync(reference, cancellation) is not { } target
            || await context.Set<EvidenceFile>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id && f.Report.TargetId == target.Target.Id, cancellation) is not { } file)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(file.Content, file.MediaType, file.Name);
    }
}
