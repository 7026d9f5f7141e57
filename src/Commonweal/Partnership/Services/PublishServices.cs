using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.Services;

/// <summary>The catalogue, what took a service out of it, and whose part it is to see that there is enough.</summary>
public sealed class PublishServices(ReadServices services) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var catalogue = await services.CatalogueAsync(cancellation);
        return
        [
            .. catalogue.Services.Select(s => new PublishedThing("Service", s.Service.Name, $"{s.Service.Sector}. {s.ScopeInWords}.", s.Url, s.Service.Provenance)),
            .. catalogue.Services.Where(s => s.Exclusion is not null).Select(s => new PublishedThing("Out of scope", s.Service.Name, s.Exclusion!.Reason, s.Url, s.Exclusion.Provenance)),
            .. catalogue.Market is { } market ? [new PublishedThing("Enough services", "Enough services, of good quality", market.Text, "/partnership/services", market.Provenance)] : Array.Empty<PublishedThing>(),
        ];
    }
}
