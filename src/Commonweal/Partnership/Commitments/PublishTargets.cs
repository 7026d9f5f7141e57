using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.Commitments;

/// <summary>Commitments, every target promised by the day, its due dates, and what was reported of it.</summary>
public sealed class PublishTargets(ReadTargets targets) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var promised = await targets.ListAsync(cancellation);
        return
        [
            .. (await targets.CommitmentsAsync(cancellation)).Select(c => new PublishedThing("Commitment", $"Commitment {c.Commitment.Number}: {c.Commitment.Title}", c.Commitment.Summary, c.Url, c.Commitment.Provenance)),
            .. promised.Select(t => new PublishedThing("Target", $"{t.Target.Reference}: {t.Target.Text}", $"{t.Target.Text} {t.Now.InWords}", t.Url, t.Target.Provenance)),
            .. promised.SelectMany(t => t.History.Reports.Select(r => new PublishedThing($"Report on {t.Target.Reference}", r.Words, r.Words, t.Url, r.Provenance))),
            .. promised.SelectMany(t => t.History.DueDates.Versions.Select(d => new PublishedThing($"Due date of {t.Target.Reference}", t.Target.Text, $"{d.Due.Capitalised()}. {d.Reason}", t.Url, d.Provenance))),
        ];
    }
}
