using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Governance.CommissioningIntentions;

/// <summary>Every intention of a paper that the Board agreed.</summary>
public sealed class PublishIntentions(ReadIntentions read) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await read.ListAsync(cancellation)).Where(c => c.IsOpen).SelectMany(c => c.Year.Intentions.Select(i =>
            new PublishedThing("Commissioning intention", i.Intention.Title, $"{c.Year.YearInWords}: {i.Intention.Words}", $"{c.Url}#{i.Intention.Slug}", i.Intention.Provenance))),
    ];
}
