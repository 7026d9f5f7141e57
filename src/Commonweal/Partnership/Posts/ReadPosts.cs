using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Services;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Posts;

/// <summary>All joint posts on a day.</summary>
/// <param name="Joined">How many are joined, and what was saved where someone counted it (LEA-06).</param>
public sealed record PostsReading(IReadOnlyList<PostReading> Posts, IReadOnlyList<SecondmentReading> Secondments, PostsJoined Joined);

/// <summary>Someone, or part of a post, lent by one partner to another.</summary>
public sealed record SecondmentReading(Secondment Secondment, string Lender, string Host);

/// <summary>Reads joint posts, what was granted to them, and secondments, as they stood on a day, as known by an instant.</summary>
public sealed class ReadPosts(CommonwealContext context, TwoDates dates)
{
    public async Task<PostsReading> AllAsync(CancellationToken cancellation)
    {
        var posts = await context.Set<JointPost>().AsNoTracking().OrderBy(p => p.Title).ToListAsync(cancellation);
        var partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
        var people = await context.Set<Person>().AsNoTracking().ToDictionaryAsync(p => p.Id, cancellation);
        var agreements = await context.Set<Agreement>().AsNoTracking().ToDictionaryAsync(a => a.Id, cancellation);
        var services = await context.Set<Service>().AsNoTracking().ToDictionaryAsync(s => s.Slug, s => s.Name, cancellation);
        var grants = await GrantsAsync(partners, cancellation);
        var tenures = await context.OfEveryDay<PostTenure>().OrderBy(t => t.From).ToListAsync(cancellation);
        var awaited = await context.Set<AwaitedGrant>().AsNoTracking().ToListAsync(cancellation);
        var savings = await context.Set<ManagementSaving>().AsNoTracking().ToListAsync(cancellation);
        var readings = posts.Select(post => new PostReading(
            post, [.. tenures.Where(t => t.Post == post.Slug).Select(t => new TenureReading(t, people[t.HolderId]))], post.AgreementId is { } agreement ? agreements[agreement] : null, partners, services,
            [.. grants.Where(g => g.Post == post.Slug)], [.. awaited.Where(a => a.Post == post.Slug)], ManagementSaving.LastOf(savings, post.Slug, dates.AsAt), dates.AsAt));
        return new PostsReading([.. readings], await SecondmentsAsync(partners, cancellation), PostsJoined.On(posts, grants, savings, dates.AsAt));
    }

    public async Task<PostReading?> FindAsync(string slug, CancellationToken cancellation) => (await AllAsync(cancellation)).Posts.FirstOrDefault(p => p.Post.Slug == slug);

    /// <summary>
    /// Every grant as known by the chosen instant, ended ones and those still to begin too.
    /// In the order of the partners, which sentences keep: ids made within one millisecond have none.
    /// </summary>
    private async Task<List<AuthorityGrant>> GrantsAsync(List<PartnerOrganisation> partners, CancellationToken cancellation)
    {
        var known = await context.OfEveryDay<AuthorityGrant>().ToListAsync(cancellation);
        return [.. known.OrderBy(g => partners.FindIndex(p => p.Id == g.PartnerId)).ThenBy(g => g.From).ThenBy(g => g.Id.Value)];
    }

    private async Task<IReadOnlyList<SecondmentReading>> SecondmentsAsync(List<PartnerOrganisation> partners, CancellationToken cancellation)
    {
        var names = partners.ToDictionary(p => p.Id, p => p.ShortName);
        var held = await context.OfEveryDay<Secondment>().OrderBy(s => s.From).ToListAsync(cancellation);
        return [.. held.Select(s => new SecondmentReading(s, names[s.LenderId], names[s.HostId]))];
    }

    /// <summary>What one partner has granted that holds on the day, post by post.</summary>
    public static IReadOnlyList<(PostReading Post, AuthorityGrant Grant)> Of(PostsReading all, PartnerId partner) =>
        [.. all.Posts.SelectMany(p => p.InForce.Where(g => g.PartnerId == partner).Select(g => (p, g)))];
}
