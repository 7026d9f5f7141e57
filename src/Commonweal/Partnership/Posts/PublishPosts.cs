using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.Posts;

public sealed class PublishPosts(ReadPosts posts) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
        [.. (await posts.AllAsync(cancellation)).Posts.Select(p => new PublishedThing("Joint post", p.Post.Title, $"{p.KindInWords}. {string.Join(", ", p.Services)}", p.Url, p.Post.Provenance))];
}
