using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Finance.Assumptions;

/// <summary>Common assumptions, for search and for the papers they rest on.</summary>
public sealed class PublishAssumptions : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<PublishedThing>>(
    [
        new("Common assumptions", "Common assumptions", "Prices, pay, growth and efficiency by which all partners plan a year, and who plans by others", AssumptionsReading.Address, new Provenance("S1:194")),
    ]);
}
