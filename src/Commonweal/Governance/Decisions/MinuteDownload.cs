using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Decisions;

/// <summary>Gives an attached minute back to those signed in: always to be saved, never shown within the site.</summary>
public static class MinuteDownload
{
    public static void MapMinutes(this WebApplication app) => app.MapGet("/governance/decisions/{slug}/minutes/{id:long}", SendAsync)
        .WithMetadata(new ShowsAttribute(KindOfThing.Partnership)).ExcludeFromDescription();

    public static async Task<IReadOnlyList<(long Id, string Body, string Name)>> MinutesAsync(this CommonwealContext context, DecisionCase matter, CancellationToken cancellation)
    {
        var outcomes = matter.Reading.History.Outcomes.ToDictionary(o => o.Id, o => o.Body);
        var ids = outcomes.Keys.ToList();
        var files = await context.Set<MinuteFile>().AsNoTracking().Where(f => ids.Contains(f.OutcomeId)).Select(f => new { f.Id, f.OutcomeId, f.Name }).ToListAsync(cancellation);
        return [.. files.Select(f => (f.Id, outcomes[f.OutcomeId], f.Name))];
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(string slug, long id, HttpContext http, CommonwealContext context, ReadDecisions read, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } matter
            || await context.Set<MinuteFile>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellation) is not { } file
            || matter.Reading.History.Outcomes.All(o => o.Id != file.OutcomeId))
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(file.Content, file.MediaType, file.Name);
    }
}
