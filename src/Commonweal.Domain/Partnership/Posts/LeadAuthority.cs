using System.Collections.Immutable;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Posts;

/// <summary>
/// What a lead may do alone about one service: what every partner that granted anything about it has granted, within the smallest of their limits (LEA-02).
/// </summary>
/// <param name="Subject">The slug of the service or fund.</param>
/// <param name="Partners">The partners that granted something, and are acted for.</param>
/// <param name="Actions">What all of them granted.</param>
/// <param name="SpendLimitPence">The smallest limit on one act; null is no limit, or no spending.</param>
/// <param name="VirementLimitPence">The smallest limit on moving money within a year.</param>
/// <param name="Withheld">What some granted and others did not, and who did not.</param>
public sealed record LeadAuthority(
    string Subject,
    ImmutableArray<PartnerId> Partners,
    LeadActions Actions,
    long? SpendLimitPence,
    long? VirementLimitPence,
    ImmutableArray<WithheldAction> Withheld)
{
    private static readonly LeadActions[] Each = [LeadActions.Decide, LeadActions.Spend, LeadActions.ManageStaff];

    /// <param name="grants">The grants to one post.</param>
    /// <param name="subject">The slug of a service or fund.</param>
    public static LeadAuthority Of(IEnumerable<AuthorityGrant> grants, string subject, DateOnly asAt)
    {
        var held = grants.Where(g => g.Holds(asAt) && g.Covers(subject)).GroupBy(g => g.PartnerId)
            .Select(g => (Partner: g.Key, Actions: g.Aggregate(LeadActions.None, (all, grant) => all | grant.Actions), Grants: g.ToList()))
            .ToList();
        var any = held.Aggregate(LeadActions.None, (all, h) => all | h.Actions);
        var every = held.Count == 0 ? LeadActions.None : held.Aggregate(any, (all, h) => all & h.Actions);
        var limits = held.SelectMany(h => h.Grants).Where(g => g.LimitPence is not null).ToList();
        var withheld = Each.Where(a => any.HasFlag(a) && !every.HasFlag(a))
            .Select(a => new WithheldAction(a, [.. held.Where(h => !h.Actions.HasFlag(a)).Select(h => h.Partner)]));
        return new LeadAuthority(
            subject,
            [.. held.Select(h => h.Partner)],
            every,
            every.HasFlag(LeadActions.Spend) ? limits.Where(g => g.LimitOn == LimitOn.EachAct).Min(g => g.LimitPence) : null,
            every.HasFlag(LeadActions.Spend) ? limits.Where(g => g.LimitOn == LimitOn.Virement).Min(g => g.LimitPence) : null,
            [.. withheld]);
    }

    /// <summary>The authority as one or more sentences, such as "On rapid response, for Haringey Council and Haringey CCG, the lead may decide and spend up to £25,000 in one act."</summary>
    public string InWords(string subjectName, Func<PartnerId, string> nameOf)
    {
        if (Partners.IsEmpty)
        {
            return $"On {subjectName}, no partner has granted the lead any authority.";
        }

        var limit = SpendLimitPence is { } most ? $" up to {Sentences.Pounds(most)} in one act" : "";
        var virement = VirementLimitPence is { } move ? $" It may move up to {Sentences.Pounds(move)} between lines in a year." : "";
        var may = Actions == LeadActions.None ? "may do nothing alone" : $"may {Actions.InWords().Replace("spend", $"spend{limit}", StringComparison.Ordinal)}";
        var withheld = Withheld.Select(w => $" It may not {w.Action.InWords()} alone: {Sentences.List([.. w.By.Select(nameOf)])} has not granted that.");
        return $"On {subjectName}, for {Sentences.List([.. Partners.Select(nameOf)])}, the lead {may}.{virement}{string.Concat(withheld)}";
    }
}

/// <summary>An action that some partners granted and these did not.</summary>
public sealed record WithheldAction(LeadActions Action, ImmutableArray<PartnerId> By);

/// <summary>How many posts are joined: at least two partners have granted them something on the day, or share the office (LEA-06).</summary>
/// <param name="AnnualSavingPence">Management cost saved, where it was counted; null where nobody counted any.</param>
public sealed record PostsJoined(int Count, long? AnnualSavingPence)
{
    public static PostsJoined On(IEnumerable<JointPost> posts, IEnumerable<AuthorityGrant> grants, IEnumerable<ManagementSaving> savings, DateOnly asAt)
    {
        var granted = grants.Where(g => g.Holds(asAt)).ToLookup(g => g.Post);
        var counted = savings.GroupBy(s => s.Post).Select(s => ManagementSaving.LastOf(s, s.Key, asAt)).OfType<ManagementSaving>().Select(s => s.AnnualPence).ToList();
        return new PostsJoined(
            posts.Count(p => p.Kind == JointPostKind.SharedOffice || granted[p.Slug].Select(g => g.PartnerId).Distinct().Count() > 1),
            counted.Count == 0 ? null : counted.Sum());
    }
}
