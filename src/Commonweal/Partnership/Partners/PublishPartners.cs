using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Partners;

/// <summary>Partners, and what their pages show of them: statuses, deciding bodies and successors in law.</summary>
public sealed class PublishPartners(ReadPartners partners, CommonwealContext context) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var all = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id);
        var statuses = await context.Set<StatusPeriod>().AsNoTracking().ToListAsync(cancellation);
        var bodies = await context.Set<SovereignBody>().AsNoTracking().ToListAsync(cancellation);
        var successions = await context.Set<Succession>().AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. all.Values.Select(p => new PublishedThing("Partner", p.Partner.Name, p.Partner.Description, p.Url, p.Partner.Provenance)),
            .. statuses.Select(s => new PublishedThing("Status", all[s.PartnerId].Partner.Name, $"{s.Status} from {s.From:d MMMM yyyy}", all[s.PartnerId].Url, s.Provenance)),
            .. bodies.Select(b => new PublishedThing("Deciding body", b.Name, $"Decides for {all[b.PartnerId].Partner.Name}", all[b.PartnerId].Url, b.Provenance)),
            .. successions.Select(s => new PublishedThing("Successor in law", s.SuccessorName, $"In the place of {all[s.PartnerId].Partner.Name} from {s.From:d MMMM yyyy}", all[s.PartnerId].Url, s.Provenance)),
        ];
    }
}
