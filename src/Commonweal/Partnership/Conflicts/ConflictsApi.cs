using Commonweal.Domain.Partnership.Places;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Conflicts;

public sealed record ConflictJson(string Reference, string Title, string Reading, IReadOnlyList<ConflictStatementJson> Statements);

public sealed record ConflictStatementJson(string Text, string? Source, string? Ours);

public static class ConflictsApi
{
    public static void MapConflictsApi(this RouteGroupBuilder api) => api.MapGet("/conflicts", ListAsync)
        .WithTags("Conflicts of fact").WithName("ListConflicts").WithSummary("Where the papers disagree, every side with its source").WithMetadata(new ShowsAttribute(KindOfThing.Public));

    private static async Task<Ok<List<ConflictJson>>> ListAsync(CommonwealContext context, CancellationToken cancellation) =>
        TypedResults.Ok((await context.Set<ConflictOfFact>().AsNoTracking().Include(c => c.Statements).OrderBy(c => c.Reference).ToListAsync(cancellation))
            .Select(c => new ConflictJson(c.Reference, c.Title, c.Reading, [.. c.Statements.OrderBy(s => s.Number).Select(s => new ConflictStatementJson(s.Text, s.Provenance.Source, s.Provenance.Ours))])).ToList());
}
