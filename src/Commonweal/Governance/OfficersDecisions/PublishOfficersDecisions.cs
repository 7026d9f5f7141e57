using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Governance.OfficersDecisions;

/// <summary>Every officer's decision as the public may read it.</summary>
public sealed class PublishOfficersDecisions(ReadOfficersDecisions decisions) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
        [.. (await decisions.ListAsync(cancellation)).Select(d => new PublishedThing("Officer’s decision", d.Decided, $"{d.Decision.Officer}, for {d.Partner.Name}, {d.Decision.On:d MMMM yyyy}. {d.Reasons}", d.Url, d.Decision.Provenance))];
}
