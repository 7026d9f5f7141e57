using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Prioritisation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Governance.Prioritisation;

/// <summary>Every exercise, and the method by which schemes are ranked.</summary>
public sealed class PublishPriorities(ReadPriorities priorities) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await priorities.ListAsync(cancellation)).Select(e => new PublishedThing("Prioritisation", e.Exercise.Title, e.Exercise.Words, e.Url, e.Exercise.Provenance)),
        new("Prioritisation", "How schemes are ranked", RankedList.Method, ExerciseCase.ListAddress, new Provenance("S0:258", "The paper asks how priorities are taken across the system, and sets no method: this one is ours.")),
    ];
}
