using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Calendar;

namespace Commonweal.Domain.Governance.Bodies;

/// <summary>How a body works, as its terms stood between two days (BRD-18). The papers say that these are to be agreed and give no numbers (S0:423).</summary>
public sealed class TermsOfReference : IVersionedFact
{
    public long Id { get; init; }

    public required string Body { get; init; }

    /// <summary>From 1; a later number is a later text.</summary>
    public required int Number { get; init; }

    public required QuorumRule Quorum { get; init; }

    /// <summary>Whether only members of organisations that are partners on the day count toward the quorum (GAP-9).</summary>
    public required bool CountsPartnersOnly { get; init; }

    public required VotingRule Voting { get; init; }

    /// <summary>What the body's own terms ask beside the law of its kind; null where they ask nothing.</summary>
    public ClearDays? Notice { get; init; }

    public required PublicationRule Publication { get; init; }

    /// <summary>The days that must lie between sharing a plan and deciding on it (BRD-17); null where none are set.</summary>
    public int? SharingDays { get; init; }

    /// <summary>Whether it may decide in writing between meetings; only where the law of its kind allows that.</summary>
    public required bool AllowsWrittenDecisions { get; init; }

    /// <summary>Whether members may be asked so that nobody sees a view until the asking is closed; only where the law of its kind allows that.</summary>
    public bool AllowsHiddenViews { get; init; }

    /// <summary>The number of the text in whose place it stands, from the same day, because that was entered in error; null for a text that was agreed as new.</summary>
    public int? Corrects { get; init; }

    /// <summary>What was wrong with the text that it corrects.</summary>
    public string? Why { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }

    /// <summary>Whether it asks for the same in every respect.</summary>
    public bool SaysTheSameAs(TermsOfReference other) => (Quorum, CountsPartnersOnly, Voting, Notice, Publication, SharingDays, AllowsWrittenDecisions, AllowsHiddenViews)
        == (other.Quorum, other.CountsPartnersOnly, other.Voting, other.Notice, other.Publication, other.SharingDays, other.AllowsWrittenDecisions, other.AllowsHiddenViews);

    /// <summary>The first day on which a plan shared on a day may be decided: every day between is there to read and answer.</summary>
    public DateOnly EarliestDecision(DateOnly shared) => shared.AddDays(SharingDays ?? 0);

    public Outcome<DateOnly> MayDecide(DateOnly shared, DateOnly decides) =>
        decides >= EarliestDecision(shared) ? decides : new SharingIntervalNotOver(shared, SharingDays!.Value, EarliestDecision(shared));
}

public enum VotingRule
{
    /// <summary>All who may vote agree.</summary>
    Consensus,

    /// <summary>Nobody who may vote objects.</summary>
    NoObjection,

    Majority,

    /// <summary>A majority in every class of partner that is there.</summary>
    MajorityOfEachClass,

    /// <summary>Nobody votes: each decides under the powers of their own post (S3:185).</summary>
    EachUnderOwnPost,
}

public enum PublicationRule
{
    /// <summary>Agenda and papers are public before the meeting, minutes after it.</summary>
    PapersAndMinutes,

    /// <summary>Minutes are public after the meeting.</summary>
    MinutesOnly,

    MembersOnly,
}

public static class TermsWords
{
    public static string InWords(this VotingRule rule) => rule switch
    {
        VotingRule.Consensus => "Everybody who may vote agrees",
        VotingRule.NoObjection => "Nobody who may vote objects",
        VotingRule.Majority => "A majority of those who vote",
        VotingRule.MajorityOfEachClass => "A majority in every class of partner",
        VotingRule.EachUnderOwnPost => "No vote: each decides under the powers of their own post",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public static string InWords(this PublicationRule rule) => rule switch
    {
        PublicationRule.PapersAndMinutes => "Agenda and papers before the meeting, minutes after it",
        PublicationRule.MinutesOnly => "Minutes after the meeting",
        PublicationRule.MembersOnly => "Members only",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}

public sealed record SharingIntervalNotOver(DateOnly Shared, int Days, DateOnly Earliest)
    : Refusal($"It was shared on {Sentences.Day(Shared)}, and {Days} days are to be allowed to read and answer: the first day to decide is {Sentences.Day(Earliest)}.")
{
    public override string RestsOn => "S1:207";

    public override string WhoCouldMend => "The chair, by taking it at a later meeting";
}
