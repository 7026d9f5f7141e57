using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.Partners;

public sealed class PublishPartners(ReadPartners partners) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
        [.. (await partners.ListAsync(cancellation)).Select(p => new PublishedThing("Partner", p.Partner.Name, p.Partner.Description, p.Url, p.Partner.Provenance))];
}
