using Commonweal.Domain.Partnership.Places;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Places;

public sealed class PublishStatements(CommonwealContext context) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
        [.. (await context.Set<Statement>().AsNoTracking().ToListAsync(cancellation)).Select(s => new PublishedThing($"{s.Kind} {s.Number}", s.Text, s.Text, "/", s.Provenance))];
}
