using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.Commitments;

/// <summary>Commitments, and every target promised by the day.</summary>
public sealed class PublishTargets(ReadTargets targets) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await targets.CommitmentsAsync(cancellation)).Select(c => new PublishedThing("Commitment", $"Commitment {c.Commitment.Number}: {c.Commitment.Title}", c.Commitment.Summary, c.Url, c.Commitment.Provenance)),
        .. (await targets.ListAsync(cancellation)).Select(t => new PublishedThing("Target", $"{t.Target.Reference}: {t.Target.Text}", $"{t.Target.Text} {t.Now.InWords}", t.Url, t.Target.Provenance)),
    ];
}
