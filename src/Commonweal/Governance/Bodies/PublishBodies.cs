using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Bodies;

public sealed class PublishBodies(CommonwealContext context, ReadBodies bodies) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var names = await bodies.NamesAsync(cancellation);
        var functions = await context.Set<BodyFunction>().AsNoTracking().OrderBy(f => f.Number).ToListAsync(cancellation);
        var others = await context.Set<BodyName>().AsNoTracking().ToListAsync(cancellation);
        var seats = await context.Set<Membership>().AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. names.Values.Select(b => new PublishedThing("Body", b.Name, $"{b.Kind.InWords()}. {string.Join(" ", others.Where(o => o.Body == b.Slug).Select(o => o.Name + "."))}".Trim(), BodyReading.Address(b.Slug), b.Provenance)),
            .. functions.Select(f => new PublishedThing("What a body is for", names[f.Body].Name, f.Text, $"{BodyReading.Address(f.Body)}#functions", f.Provenance)),
            .. others.Select(o => new PublishedThing("Name of a body", names[o.Body].Name, o.Name, $"{BodyReading.Address(o.Body)}#names", o.Provenance)),
            .. seats.Where(s => s.Provenance.Source is not null).Select(s => new PublishedThing("Seat", s.Seat, names[s.Body].Name, $"{BodyReading.Address(s.Body)}#members", s.Provenance)),
        ];
    }
}
