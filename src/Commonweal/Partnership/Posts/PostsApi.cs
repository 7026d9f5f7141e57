using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Partnership.Posts;

public sealed record JointPostJson(
    string Slug, string Title, string Kind, string? Holder, bool IsHolderMadeUp, string? Employer, string? ReportsTo, string? Agreement, string? Fund, IReadOnlyList<string> Services,
    IReadOnlyList<string> ActsFor, IReadOnlyList<string> AwaitedFrom, IReadOnlyList<GrantJson> Grants, IReadOnlyList<AuthorityJson> MayDoAlone, IReadOnlyList<TenureJson> Holders, decimal? AnnualSavingPounds, string? Source, string? Ours, string Page);

public sealed record GrantJson(string Partner, IReadOnlyList<string> Services, string Actions, decimal? LimitPounds, string LimitOn, DateOnly From, DateOnly? To, bool IsInForce, string? Source, string? Ours);

public sealed record TenureJson(string Holder, bool IsHolderMadeUp, string? Employer, DateOnly From, DateOnly? To, string? Source, string? Ours);

public sealed record AuthorityJson(string Subject, string Actions, decimal? SpendLimitPounds, decimal? VirementLimitPounds, string InWords);

public static class PostsApi
{
    public static void MapPostsApi(this RouteGroupBuilder api)
    {
        var posts = api.MapGroup("/joint-posts").WithTags("Joint posts").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        posts.MapGet("", ListAsync).WithName("ListJointPosts").WithSummary("Every joint post, what each partner granted it, and what it may do alone on the day");
        posts.MapGet("/{slug}", FindAsync).WithName("FindJointPost").WithSummary("One joint post by its short name");
    }

    private static async Task<Ok<List<JointPostJson>>> ListAsync(ReadPosts posts, CancellationToken cancellation) =>
        TypedResults.Ok((await posts.AllAsync(cancellation)).Posts.Select(Json).ToList());

    private static async Task<Results<Ok<JointPostJson>, NotFound>> FindAsync(string slug, ReadPosts posts, CancellationToken cancellation) =>
        await posts.FindAsync(slug, cancellation) is { } found ? TypedResults.Ok(Json(found)) : TypedResults.NotFound();

    private static JointPostJson Json(PostReading p) => new(
        p.Post.Slug, p.Post.Title, p.Post.Kind.ToString(), p.Holder?.Name, p.Holder?.IsDemonstration == true, p.Employer?.Slug, p.Post.ReportsTo, p.Agreement?.Slug, p.Post.Fund, p.Post.Services,
        [.. p.ActsFor.Select(x => x.Slug)], [.. p.AwaitedFrom.Select(x => x.Slug)], [.. p.Grants.Select(g => Json(p, g))],
        [.. p.Authority.Select(a => new AuthorityJson(a.Authority.Subject, a.Authority.Actions.InWords(), a.Authority.SpendLimitPence / 100m, a.Authority.VirementLimitPence / 100m, a.InWords))],
        [.. p.Tenures.Select(t => new TenureJson(t.Holder.Name, t.Holder.IsDemonstration, p.EmployerOf(t.Tenure)?.Slug, t.Tenure.From, t.Tenure.To, t.Tenure.Provenance.Source, t.Tenure.Provenance.Ours))],
        p.Saving?.AnnualPence / 100m, p.Post.Provenance.Source, p.Post.Provenance.Ours, p.Url);

    private static GrantJson Json(PostReading p, AuthorityGrant g) => new(
        p.Partners.First(x => x.Id == g.PartnerId).Slug, g.Services, g.Actions.InWords(), g.LimitPence / 100m, g.LimitOn.ToString(), g.From, g.To, g.Holds(p.AsAt), g.Provenance.Source, g.Provenance.Ours);
}
