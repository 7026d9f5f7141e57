using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Finance.WholePopulation;

/// <summary>The whole-population view, for search and for the papers it rests on.</summary>
public sealed class PublishPopulation : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<PublishedThing>>(
    [
        new("Whole population", "Money of the whole population", "Both CCGs’ allocations and both councils’ social care, and which providers use them", PopulationReading.Address, new Provenance("S0:258")),
    ]);
}
