using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Governance.AssuranceMeetings;

/// <summary>Every joint assurance meeting.</summary>
public sealed class PublishAssurance(ReadAssurance read) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var day = await read.ReadAsync(cancellation);
        return [.. day.Meetings.Select(m => new PublishedThing("Joint assurance meeting", m.Title, $"{m.OfInWords}. Held by {day.BodyOf(m)}.", AssuranceOfDay.Address, m.Provenance))];
    }
}
