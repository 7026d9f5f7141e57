using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.Posts;

/// <summary>Joint posts, what was granted to them or is awaited, and who is lent to whom.</summary>
public sealed class PublishPosts(ReadPosts posts) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var all = await posts.AllAsync(cancellation);
        return
        [
            .. all.Posts.Select(p => new PublishedThing("Joint post", p.Post.Title, $"{p.KindInWords}. {string.Join(", ", p.Services)}", p.Url, p.Post.Provenance)),
            .. all.Posts.SelectMany(p => p.Grants.Select(g => new PublishedThing("Grant of authority", $"{p.NameOf(g.PartnerId)}: {p.Post.Title}", PostReading.LimitInWords(g), p.Url, g.Provenance))),
            .. all.Posts.SelectMany(p => p.Awaited.Select(a => new PublishedThing("Grant awaited", $"{p.NameOf(a.PartnerId)}: {p.Post.Title}", "Nothing is granted yet", p.Url, a.Provenance))),
            .. all.Secondments.Select(s => new PublishedThing("Secondment", s.Secondment.Title, $"Lent by {s.Lender} to {s.Host}", "/partnership/joint-posts", s.Secondment.Provenance)),
        ];
    }
}
