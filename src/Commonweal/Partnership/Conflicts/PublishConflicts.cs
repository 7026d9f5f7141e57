using Commonweal.Domain.Partnership.Places;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Conflicts;

public sealed class PublishConflicts(CommonwealContext context) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
        [.. (await context.Set<ConflictOfFact>().AsNoTracking().Include(c => c.Statements).ToListAsync(cancellation)).SelectMany(c => c.Statements.Select(s =>
            new PublishedThing($"Conflict of fact {c.Reference}", c.Title, s.Text, $"/partnership/conflicts#{c.Reference.ToLowerInvariant()}", s.Provenance)))];
}
