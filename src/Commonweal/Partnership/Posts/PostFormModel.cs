using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;

namespace Commonweal.Partnership.Posts;

/// <summary>A page of one act on a joint post by one of the organisations it serves.</summary>
public abstract class PostFormModel(ReadPosts posts, Notices notices) : ActPageModel(notices)
{
    public PostReading Reading { get; private set; } = null!;

    public IReadOnlyList<Choice> Partners => [.. Reading.Partners.Select(p => new Choice(p.Slug, p.Name))];

    protected sealed override string After => Reading.Url;

    protected sealed override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Reading = (await posts.FindAsync(RouteSlug, cancellation))!;
        await ReadMoreAsync(cancellation);
        return Reading is not null;
    }

    /// <summary>What the page needs beside the post.</summary>
    protected virtual Task ReadMoreAsync(CancellationToken cancellation) => Task.CompletedTask;

    protected PartnerOrganisation? Partner(string? slug) => Reading.Partners.FirstOrDefault(p => p.Slug == slug);

    protected void RequirePartner(string field, string? slug) => RequireAmong(field, slug, Reading.Partners.Select(p => p.Slug), "Choose one of the organisations in the list");
}
