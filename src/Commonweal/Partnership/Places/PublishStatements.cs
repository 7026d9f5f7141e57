using Commonweal.Domain.Partnership.Places;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Places;

/// <summary>The boroughs and the objectives, which the home page shows; other statements are published by the pages that come to show them.</summary>
public sealed class PublishStatements(CommonwealContext context) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var boroughs = await context.Set<Borough>().AsNoTracking().ToListAsync(cancellation);
        var objectives = await context.Set<Statement>().AsNoTracking().Where(s => s.Kind == StatementKind.Objective).ToListAsync(cancellation);
        return
        [
            .. boroughs.Select(b => new PublishedThing("Borough", b.Name, $"{b.Population:N0} residents", "/#agreed-heading", b.Provenance)),
            .. objectives.Select(s => new PublishedThing($"{s.Kind} {s.Number}", s.Text, s.Text, $"/#objective-{s.Number}", s.Provenance)),
        ];
    }
}
