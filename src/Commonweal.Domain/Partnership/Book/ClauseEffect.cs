using System.Text.Json.Serialization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>
/// What a clause does: one of a closed set of records of typed ids, slugs and plain values. What it sets (a schedule, a policy, a target) lies in its own capability
/// and holds the id of the clause. An empty list of partners means each party to the agreement. Another kind of effect is a design decision.
/// Two effects are alike when their texts (<see cref="ClauseEffectText"/>) are.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CreatesBody), nameof(CreatesBody))]
[JsonDerivedType(typeof(SetsTerms), nameof(SetsTerms))]
[JsonDerivedType(typeof(GrantsAuthority), nameof(GrantsAuthority))]
[JsonDerivedType(typeof(PoolsFund), nameof(PoolsFund))]
[JsonDerivedType(typeof(SetsPhase), nameof(SetsPhase))]
[JsonDerivedType(typeof(SharesRisk), nameof(SharesRisk))]
[JsonDerivedType(typeof(SharesData), nameof(SharesData))]
[JsonDerivedType(typeof(RequiresNotice), nameof(RequiresNotice))]
[JsonDerivedType(typeof(SetsTarget), nameof(SetsTarget))]
[JsonDerivedType(typeof(CommitsToStage), nameof(CommitsToStage))]
public abstract record ClauseEffect
{
    private protected ClauseEffect()
    {
    }

    /// <summary>The first day of the effect, where the clause gives one of its own; otherwise it runs with its version.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the effect, where the clause gives one of its own.</summary>
    public DateOnly? To { get; init; }

    /// <summary>What the book looks the clause up by: a body, a post, a fund, a source of data.</summary>
    internal abstract IReadOnlyList<string> Subjects { get; }

    /// <summary>The partners whose money or authority it concerns; empty means each party.</summary>
    internal virtual IReadOnlyList<PartnerId> Concerns => [];
}

/// <param name="Body">The slug of the body.</param>
public sealed record CreatesBody(string Body, string Terms) : ClauseEffect
{
    internal override IReadOnlyList<string> Subjects => [Body];
}

/// <summary>Terms of one body; null is "not set by this clause".</summary>
public sealed record SetsTerms(string Body) : ClauseEffect
{
    public string? Quorum { get; init; }

    public string? Voting { get; init; }

    public int? NoticeDays { get; init; }

    /// <summary>The least number of days between sharing a planned change and deciding on it.</summary>
    public int? SharingIntervalDays { get; init; }

    public string? Meets { get; init; }

    public string? DecidesBy { get; init; }

    public IReadOnlyList<string> ReceivesReportsFrom { get; init; } = [];

    internal override IReadOnlyList<string> Subjects => [Body];

    /// <summary>The value of one term in words, or null where this clause does not set it. Lines of report add up and are no single term.</summary>
    public string? Value(BodyTerm term) => term switch
    {
        BodyTerm.Quorum => Quorum,
        BodyTerm.Voting => Voting,
        BodyTerm.Notice => NoticeDays is { } days ? $"{days} days" : null,
        BodyTerm.SharingInterval => SharingIntervalDays is { } days ? $"{days} days" : null,
        BodyTerm.Meetings => Meets,
        BodyTerm.WayOfDeciding => DecidesBy,
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };
}

public enum BodyTerm
{
    Quorum,
    Voting,
    Notice,
    SharingInterval,
    Meetings,
    WayOfDeciding,
}

/// <summary>Opens the way for partners to grant a joint post authority; each grants it for itself (LEA-02).</summary>
/// <param name="Post">The slug of the joint post.</param>
/// <param name="Services">Slugs of services; may be empty where a fund is named.</param>
public sealed record GrantsAuthority(string Post, IReadOnlyList<PartnerId> Grantors, IReadOnlyList<string> Services, LeadActions Actions) : ClauseEffect
{
    public string? Fund { get; init; }

    /// <summary>Null leaves the limit to each grantor.</summary>
    public long? LimitPence { get; init; }

    public LimitOn LimitOn { get; init; }

    internal override IReadOnlyList<string> Subjects => [Post];

    internal override IReadOnlyList<PartnerId> Concerns => Grantors;
}

/// <param name="Schedule">The schedule as printed, such as "a".</param>
/// <param name="Fund">The slug of the fund.</param>
public sealed record PoolsFund(string Schedule, string Fund, IReadOnlyList<PartnerId> Contributors, CommissioningModel Model) : ClauseEffect
{
    public PartnerId? Lead { get; init; }

    /// <summary>The partner that keeps the accounts and appoints the pool manager.</summary>
    public PartnerId? Host { get; init; }

    /// <summary>A schedule with no lead is not live (S75-03).</summary>
    public bool IsLive { get; init; } = true;

    internal override IReadOnlyList<string> Subjects => [Fund];

    internal override IReadOnlyList<PartnerId> Concerns => Contributors;
}

public enum CommissioningModel
{
    Lead,
    Joint,
    Undecided,
}

/// <param name="Lines">Budget lines; empty means all lines of the funds.</param>
public sealed record SetsPhase(IReadOnlyList<string> Funds, IReadOnlyList<string> Lines, BudgetState State, bool IsRingFenced) : ClauseEffect
{
    internal override IReadOnlyList<string> Subjects => Funds;
}

/// <summary>Separate: each body's own. Aligned: side by side, each body still spends its own. Pooled: one fund, spent for all.</summary>
public enum BudgetState
{
    Separate,
    Aligned,
    Pooled,
}

/// <param name="Policy">The name of the policy, such as ProportionOfContributions.</param>
public sealed record SharesRisk(IReadOnlyList<string> Funds, string Policy, IReadOnlyList<RiskCover> Covers) : ClauseEffect
{
    /// <summary>What must be done first, such as FundsOwnRemedialAction.</summary>
    public string? After { get; init; }

    internal override IReadOnlyList<string> Subjects => Funds;
}

public enum RiskCover
{
    Overspend,
    Underspend,
    Saving,
}

public static class RiskCovers
{
    public static string InWords(this RiskCover cover) => cover switch
    {
        RiskCover.Overspend => "an overspend",
        RiskCover.Underspend => "an underspend",
        RiskCover.Saving => "a saving",
        _ => throw new ArgumentOutOfRangeException(nameof(cover)),
    };
}

/// <param name="Purpose">The slug of the purpose, such as direct-care.</param>
/// <param name="Source">The slug of the set of data it comes from, such as monthly-figures.</param>
public sealed record SharesData(string Purpose, string Source, IReadOnlyList<string> Roles, IReadOnlyList<string> DataClasses) : ClauseEffect
{
    public IReadOnlyList<PartnerId> FromPartners { get; init; } = [];

    public IReadOnlyList<PartnerId> ToPartners { get; init; } = [];

    public IReadOnlyList<string> Exclusions { get; init; } = [];

    public IReadOnlyList<RoleExclusion> ByRole { get; init; } = [];

    public IReadOnlyList<string> NotFor { get; init; } = [];

    public string? Recurs { get; init; }

    internal override IReadOnlyList<string> Subjects => [Source];
}

/// <summary>Classes of data that one role does not see.</summary>
public sealed record RoleExclusion(string Role, IReadOnlyList<string> Excludes);

/// <param name="GivenTo">The slug of the body that is told, or OtherParty.</param>
public sealed record RequiresNotice(NoticeSubject Of, string GivenTo) : ClauseEffect
{
    public const string OtherParty = nameof(OtherParty);

    /// <summary>Notice is asked for more than this sum, of either sign; exactly this sum is not more (INV-02).</summary>
    public long? ThresholdPence { get; init; }

    public IReadOnlyList<string> Bases { get; init; } = [];

    /// <summary>What the notice comes before, such as Start or Publication.</summary>
    public string? Before { get; init; }

    /// <summary>Whether the act waits for the notice. Where it does not, each body decides as freely as before (INV-04).</summary>
    public bool Fetters { get; init; }

    internal override IReadOnlyList<string> Subjects => [Of.ToString()];

    /// <summary>Each sum is tested by itself, money taken out as money put in; they are not added, and exactly the threshold is not over it.</summary>
    public static bool IsOver(decimal thresholdPence, params ReadOnlySpan<decimal> sumsInPence)
    {
        foreach (var sum in sumsInPence)
        {
            if (decimal.Abs(sum) > thresholdPence)
            {
                return true;
            }
        }

        return false;
    }
}

public enum NoticeSubject
{
    InvestmentOrDisinvestment,
    ServiceDevelopmentClosureOrRelocation,
    WorkProgramme,
    ProcurementAdvertisement,
    ConflictOfInterest,
}

/// <param name="Target">The reference of the target, such as TGT-4.1.</param>
public sealed record SetsTarget(string Target) : ClauseEffect
{
    internal override IReadOnlyList<string> Subjects => [Target];
}

/// <param name="Area">The letter of the ladder.</param>
public sealed record CommitsToStage(string Area, int Stage, DateOnly By) : ClauseEffect
{
    internal override IReadOnlyList<string> Subjects => [Area];
}
