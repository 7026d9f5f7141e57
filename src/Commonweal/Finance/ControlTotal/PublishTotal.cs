using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Finance.ControlTotal;

/// <summary>The shadow total, for search and for the papers it rests on.</summary>
public sealed class PublishTotal : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<PublishedThing>>(
    [
        new("Control total", "Shadow control total", "The local shares of the NHS partners’ plans and forecasts, added up", TotalReading.Address, new Provenance("S1:203")),
    ]);
}
