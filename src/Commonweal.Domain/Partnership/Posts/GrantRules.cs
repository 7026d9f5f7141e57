using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Posts;

/// <summary>Whether a partner may make a grant to a joint post: it grants for itself, once at a time, and no more than it has.</summary>
public static class GrantRules
{
    /// <param name="grant">The grant as it would be made.</param>
    /// <param name="post">The post it is for.</param>
    /// <param name="granted">What has been granted to this post so far.</param>
    /// <param name="powers">What partners may grant, where recorded.</param>
    public static Outcome<AuthorityGrant> MayGrant(AuthorityGrant grant, JointPost post, IReadOnlyList<AuthorityGrant> granted, IReadOnlyList<GrantingPower> powers)
    {
        if (grant.To < grant.From)
        {
            return new GrantEndsBeforeItBegins(grant.From, grant.To.Value);
        }

        if (grant.Actions == LeadActions.None || (grant.Services.Count == 0 && grant.Fund is null))
        {
            return new GrantOfNothing(post.Title);
        }

        var strange = grant.Services.Except(post.Services).ToList();
        if (strange.Count > 0)
        {
            return new GrantOutsideThePost(post.Title, Sentences.Plain(Sentences.List(strange)));
        }

        var earlier = granted.FirstOrDefault(g => g.Id != grant.Id && g.PartnerId == grant.PartnerId && g.Post == grant.Post && Overlap(g, grant));
        if (earlier is not null)
        {
            return new GrantDatesOverlap(earlier.From, earlier.To);
        }

        return GrantingPower.WhyNot(powers, grant.PartnerId, grant.Services, grant.Actions, grant.LimitOn == LimitOn.EachAct ? grant.LimitPence : 0, grant.From) is { } why
            ? new GrantBeyondOwnPower(why)
            : grant;
    }

    // Two grants of one partner may run side by side only where they cover different things.
    private static bool Overlap(AuthorityGrant a, AuthorityGrant b) =>
        a.From <= (b.To ?? DateOnly.MaxValue) && b.From <= (a.To ?? DateOnly.MaxValue)
        && ((a.Fund is not null && a.Fund == b.Fund) || a.Services.Intersect(b.Services).Any());
}

public sealed record GrantEndsBeforeItBegins(DateOnly From, DateOnly To)
    : Refusal($"The grant would end on {To:d MMMM yyyy}, before it begins on {From:d MMMM yyyy}.");

public sealed record GrantOfNothing(string Post)
    : Refusal($"A grant to the post {Post} names at least one action, and the services or the fund it is for.");

public sealed record GrantOutsideThePost(string Post, string Services)
    : Refusal($"The post {Post} does not cover {Services}. Grant only what the post is for, or change the post first.");

public sealed record GrantDatesOverlap(DateOnly From, DateOnly? To)
    : Refusal($"This partner has already granted authority over the same thing from {From:d MMMM yyyy}{(To is { } to ? $" to {to:d MMMM yyyy}" : "")}. End that grant first.")
{
    public override string WhoCouldMend => "The same partner";
}

public sealed record GrantBeyondOwnPower(string Why)
    : Refusal($"A partner cannot grant more than it may do itself: {Why}")
{
    public override string RestsOn => "S3:185; S0:358";

    public override string WhoCouldMend => "The partner's own deciding body, by changing its scheme";
}
