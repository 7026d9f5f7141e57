using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Governance.Decisions;

/// <summary>Every matter proposed by the day, with its question and how far it has come.</summary>
public sealed class PublishDecisions(ReadDecisions decisions) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
        [.. (await decisions.ListAsync(cancellation)).Select(c => new PublishedThing("Decision", c.Decision.Title, $"{c.Decision.Question} {c.Reading.Stage.InWords()}. {c.Reading.Text?.Text}", c.Url, c.Decision.Provenance))];
}
