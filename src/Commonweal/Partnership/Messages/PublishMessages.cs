using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.Messages;

public sealed class PublishMessages(ReadMessages messages) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
        [.. (await messages.ListAsync(cancellation)).Select(m => new PublishedThing("Common message", m.Message.Title, $"{m.Current.ForResidents} {m.Current.ForServiceUsers} {m.Current.ForStaff}", m.Url, m.Message.Provenance))];
}
