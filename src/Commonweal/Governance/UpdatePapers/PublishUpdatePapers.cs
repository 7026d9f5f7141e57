using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Governance.UpdatePapers;

public sealed class PublishUpdatePapers(ReadUpdatePapers papers) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
        [.. (await papers.ListAsync(cancellation)).Select(p => new PublishedThing("Update paper", p.Paper.Title, $"For {p.Body}, {p.Paper.MeetingOn:d MMMM yyyy}. Every dated target, late first, case studies, risks and next steps.", UpdatePaperCase.Address(p.Paper.Slug), p.Paper.Provenance))];
}
