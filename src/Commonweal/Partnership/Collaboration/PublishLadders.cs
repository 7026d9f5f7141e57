using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.Collaboration;

public sealed class PublishLadders(ReadLadders ladders) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await ladders.AllAsync(cancellation)).Areas.Select(a => new PublishedThing(
            "Area of collaboration", a.Name, $"{a.History.Ladder.EndAim} {a.StageInWords}. {string.Join(' ', a.History.Stages.Select(s => s.Text))}", a.Url, a.History.Ladder.Provenance)),
        .. (await ladders.FormsAsync(cancellation)).Forms.Select(f => new PublishedThing("Form of partnership", f.Name, f.Description, "/partnership/collaboration/forms", f.Provenance)),
    ];
}
