using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.People;

public sealed class PublishPeople(ReadPeople people) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await people.InPostAsync(cancellation)).Select(h => new PublishedThing("Post-holder", h.Person.Name, $"{h.Post.Title}, {h.PartnerName}", h.Url, h.Holding.Provenance)),
        new PublishedThing("Interest", "Posts at several organisations", "One person may hold posts at several organisations at once, and that is an interest that others should know of.", "/partnership/people", PersonModel.SeveralPosts),
    ];
}
