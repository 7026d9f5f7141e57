using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Posts;

/// <summary>What a lead may do for a partner.</summary>
[Flags]
public enum LeadActions
{
    None = 0,
    Decide = 1,
    Spend = 2,
    ManageStaff = 4,
}

public static class LeadActionsInWords
{
    public static string InWords(this LeadActions actions)
    {
        List<string> words = [];
        if (actions.HasFlag(LeadActions.Decide))
        {
            words.Add("decide");
        }

        if (actions.HasFlag(LeadActions.Spend))
        {
            words.Add("spend");
        }

        if (actions.HasFlag(LeadActions.ManageStaff))
        {
            words.Add("manage staff");
        }

        return words.Count == 0 ? "do nothing" : Sentences.List(words);
    }
}

public enum LimitOn
{
    /// <summary>The most that one act may cost.</summary>
    EachAct,

    /// <summary>The most that may be moved between lines of one fund in a financial year.</summary>
    Virement,
}

/// <summary>The authority that one partner grants a joint post for itself, with services, actions, limit and dates (LEA-02).</summary>
public sealed class AuthorityGrant : IVersionedFact
{
    public required AuthorityGrantId Id { get; init; }

    /// <summary>The slug of the joint post.</summary>
    public required string Post { get; init; }

    public required PartnerId PartnerId { get; init; }

    /// <summary>Slugs of services; may be empty where a fund is named.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>The slug of the fund it covers.</summary>
    public string? Fund { get; init; }

    public required LeadActions Actions { get; init; }

    /// <summary>Null is no limit of the partner's own.</summary>
    public long? LimitPence { get; init; }

    public LimitOn LimitOn { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }

    /// <param name="subject">The slug of a service or of a fund.</param>
    public bool Covers(string subject) => Fund == subject || Services.Contains(subject);
}
