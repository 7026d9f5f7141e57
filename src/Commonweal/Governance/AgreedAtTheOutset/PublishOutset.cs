using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Governance.AgreedAtTheOutset;

/// <summary>The version that counts of each year.</summary>
public sealed class PublishOutset(ReadOutset read) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await read.ListAsync(cancellation)).Where(c => c.Reading.Current is not null)
            .Select(c => new PublishedThing("Agreed at the outset", c.Reading.Title, $"{c.Reading.Current!.Priorities} {c.Reading.Current.Parameters}", c.Url, c.Reading.Current.Provenance)),
    ];
}
