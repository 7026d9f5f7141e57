using System.Text.Json;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Tests.Partnership.Book;

namespace Commonweal.Domain.Tests.Partnership.Posts;

/// <summary>The joint posts and the grants of the facts.</summary>
internal static class PapersPosts
{
    private static readonly List<JsonElement> Facts = [.. Papers.Read("posts.json").Facts("posts")];

    public static IReadOnlyList<JointPost> Posts { get; } = [.. Facts.Select(Post)];

    public static IReadOnlyList<AuthorityGrant> Grants { get; } = [.. Facts.SelectMany(p => p.Facts("grants").Select(g => Grant(g, p)))];

    public static IReadOnlyList<AwaitedGrant> Awaited { get; } =
    [
        .. Facts.SelectMany(p => p.Facts("awaited").Select(a =>
            new AwaitedGrant { Post = p.Required("slug"), PartnerId = Papers.Partner(a.Required("partner")), Provenance = Papers.Provenance(a) })),
    ];

    private static JointPost Post(JsonElement fact) => new()
    {
        Id = JointPostId.From(Papers.Id(fact.Required("slug"))),
        Slug = fact.Required("slug"),
        Title = fact.Required("title"),
        Kind = fact.Has("kind") ? fact.Choice<JointPostKind>("kind") : fact.Has("fund") ? JointPostKind.PooledFundManager : JointPostKind.Lead,
        Services = fact.List("services"),
        Fund = fact.Words("fund"),
        EmployerId = fact.Words("employer") is { } employer ? Papers.Partner(employer) : null,
        ReportsTo = fact.Words("reportsTo"),
        AgreementId = fact.Words("agreement") is { } agreement ? AgreementId.From(Papers.Id(agreement)) : null,
        Provenance = Papers.Provenance(fact),
    };

    private static AuthorityGrant Grant(JsonElement fact, JsonElement post) => new()
    {
        Id = AuthorityGrantId.From(Papers.Id($"{post.Required("slug")} {fact.Required("partner")}")),
        Post = post.Required("slug"),
        PartnerId = Papers.Partner(fact.Required("partner")),
        Services = fact.List("services"),
        Fund = post.Words("fund"),
        Actions = PapersEffects.Actions(fact),
        LimitPence = fact.Pence("limitPounds"),
        LimitOn = PapersEffects.LimitOn(fact),
        From = fact.Date("from")!.Value,
        To = fact.Date("to"),
        KnownFrom = default,
        Provenance = Papers.Provenance(fact),
    };
}
