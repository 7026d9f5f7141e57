using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.Workforce;

public sealed class PublishWorkforce(ReadWorkforce workforce) : IPublish
{
    private const string Page = "/partnership/workforce";

    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var known = await workforce.ExecuteAsync(cancellation);
        return
        [
            .. known.Reach.Select(r => new PublishedThing("Reach by level of staff", r.Name, r.Text, Page, r.Provenance)),
            .. known.Programme is { } programme ? [new PublishedThing("Programme of development", "Organisational development", programme.Text, Page, programme.Provenance)] : Array.Empty<PublishedThing>(),
            .. known.Assessment is { } assessment ? [new PublishedThing("Workforce", "Whether a focus on the workforce is needed", assessment.Text, Page, assessment.Provenance)] : Array.Empty<PublishedThing>(),
            .. known.Training.Select(t => new PublishedThing("Training", t.Count.Title, $"{t.Count.InWords} of {t.WhoInWords}", Page, t.Count.Provenance)),
            .. known.Briefings.Select(b => new PublishedThing("Briefing of staff", b.Partner, b.Briefing.Words, Page, b.Briefing.Provenance)),
        ];
    }
}
