using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.Services;

public sealed class PublishServices(ReadServices services) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
        [.. (await services.CatalogueAsync(cancellation)).Services.Select(s => new PublishedThing("Service", s.Service.Name, $"{s.Service.Sector}. {s.ScopeInWords}.", s.Url, s.Service.Provenance))];
}
