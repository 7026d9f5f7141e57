using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Access;

public sealed class PublishRules(CommonwealContext context) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
        [.. (await context.Set<AccessRule>().AsNoTracking().ToListAsync(cancellation)).Select(r => new PublishedThing("Rule of who may see what", r.Explanation, r.Explanation, "/who-may-see-what", r.Provenance))];
}
