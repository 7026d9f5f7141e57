using System.Collections.Immutable;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Visibility;

/// <summary>What a page, feed, export or search result shows, for the rule of who may see it. Person-level data is apart from all governance data (QUA-03).</summary>
public enum KindOfThing
{
    /// <summary>What any resident may see: partners, agreements, approvals, named posts.</summary>
    Public,

    /// <summary>Working papers of the partnership.</summary>
    Partnership,

    /// <summary>One's own sign-in, and the choice of whom one acts for.</summary>
    OwnAccount,

    Audit,

    Accounts,

    PersonLevel,

    /// <summary>Behaviour concerns between partners, to their parties alone.</summary>
    Concerns,

    /// <summary>Complaints of residents, to the complaints managers of the partners that they were routed to.</summary>
    Complaints,

    /// <summary>Requests for information, to the information-governance leads of the authority that was asked and of the holders it told.</summary>
    Requests,

    /// <summary>What partners paid, line by line: to those at work with the money of partners and affiliates, and to each partner its own.</summary>
    Spend,

    /// <summary>What partners report by month of cost, activity and staff.</summary>
    OpenBook,
}

/// <summary>A dated rule: who may see one kind of thing.</summary>
public sealed class AccessRule
{
    public long Id { get; init; }

    public required KindOfThing Kind { get; init; }

    public required WhoMaySee Who { get; init; }

    /// <summary>Slugs of roles, where the rule speaks of roles.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Statuses that the viewer's partner must have; none is any. A post of the partnership itself needs no partner.</summary>
    public required IReadOnlyList<string> Statuses { get; init; }

    /// <summary>Only what belongs to the viewer's own partner.</summary>
    public required bool OwnPartnerOnly { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required string Explanation { get; init; }

    public required Provenance Provenance { get; init; }
}

public enum WhoMaySee
{
    Anyone,
    SignedIn,
    Role,
}

/// <summary>Who is looking: nobody in particular, or someone acting for a partner in a role.</summary>
/// <param name="Role">The slug of the role of the post they act in.</param>
/// <param name="Partner">The slug of the partner they act for; null for a post of the partnership itself.</param>
/// <param name="Status">How that partner stands on the day; null where no partner is acted for.</param>
public sealed record Viewer(bool IsSignedIn, string? Role, string? Partner, string? Status)
{
    public static Viewer Anonymous { get; } = new(false, null, null, null);
}

/// <summary>What a viewer may see of one kind of thing.</summary>
public enum Sight
{
    Nothing,
    OwnPartner,
    Everything,
}

/// <summary>Who may see what: the one place that answers (QUA-01, QUA-03). It holds rules and no database.</summary>
public sealed class AccessBook(IEnumerable<AccessRule> rules)
{
    private readonly ImmutableArray<AccessRule> rules = [.. rules];

    /// <summary>No rule at all: nothing has been loaded yet.</summary>
    public bool IsEmpty => rules.IsEmpty;

    public Sight MaySee(KindOfThing kind, Viewer viewer, DateOnly asAt) => rules
        .Where(rule => rule.Kind == kind && rule.From <= asAt && (rule.To is null || rule.To >= asAt) && Fits(rule, viewer))
        .Select(rule => rule.OwnPartnerOnly ? Sight.OwnPartner : Sight.Everything)
        .Append(kind == KindOfThing.OwnAccount && viewer.IsSignedIn ? Sight.Everything : Sight.Nothing)
        .Max();

    /// <summary>The roles that could see it, in the words of the rules, for a refusal that says who could.</summary>
    public IReadOnlyList<string> Explanations(KindOfThing kind, DateOnly asAt) =>
        [.. rules.Where(rule => rule.Kind == kind && rule.From <= asAt && (rule.To is null || rule.To >= asAt)).Select(rule => rule.Explanation)];

    private static bool Fits(AccessRule rule, Viewer viewer) =>
        rule.Who == WhoMaySee.Anyone
        || (viewer.IsSignedIn
            && (rule.Statuses.Count == 0 || (viewer.Role is not null && viewer.Partner is null) || (viewer.Status is not null && rule.Statuses.Contains(viewer.Status)))
            && (rule.Who == WhoMaySee.SignedIn || (viewer.Role is not null && rule.Roles.Contains(viewer.Role))));
}
