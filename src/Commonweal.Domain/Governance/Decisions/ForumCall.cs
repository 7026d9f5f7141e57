using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>
/// One asking of a forum whether it agrees an exact text. Who may answer, and by what rule it is counted, stand fixed from the day of the call.
/// What comes of it is a course agreed, and never an act: a forum executes nothing (GAP-2).
/// </summary>
public sealed class ForumCall : IEvent
{
    public required ForumCallId Id { get; init; }

    public required DecisionId DecisionId { get; init; }

    /// <summary>1, 2, 3 … within the matter: of two who open one at once, one is refused.</summary>
    public required int Number { get; init; }

    public required TextHash Hash { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The number of the forum's terms as they stood on the day.</summary>
    public required int TermsNumber { get; init; }

    public required VotingRule Voting { get; init; }

    /// <summary>The clause that allows partners to agree a course there, as the agreement book gave it.</summary>
    public required string Basis { get; init; }

    /// <summary>What to mind about it, such as an agreement past its term.</summary>
    public string? Cautions { get; init; }

    /// <summary>The slug of the meeting of the forum at which it is asked; null where it is asked in writing.</summary>
    public string? Meeting { get; init; }

    /// <summary>Whether nobody sees a view until the call is closed, so that nobody follows another.</summary>
    public bool IsHidden { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>One seat at a call, as it stood on that day (GAP-9): later changes of status or membership do not change it.</summary>
public sealed class Elector : IEvent
{
    public long Id { get; init; }

    public required ForumCallId CallId { get; init; }

    /// <summary>Names the seat within the call.</summary>
    public required string Seat { get; init; }

    public required string Name { get; init; }

    public required PartnerId PartnerId { get; init; }

    /// <summary>Null for a seat of no class, such as an independent chair's.</summary>
    public PartnerClass? Class { get; init; }

    public required ElectorRight Right { get; init; }

    /// <summary>Why the view does not count, where it does not.</summary>
    public string? Why { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public enum ElectorRight
{
    MayGiveView,

    /// <summary>Takes part and speaks; is not counted.</summary>
    TakesPart,

    /// <summary>Out of the count for this matter alone.</summary>
    Conflicted,
}

/// <summary>What one seat says, in which capacity and with what limit (DEC-03). It may say something else until the call is closed; every view stays to be seen.</summary>
public sealed class ViewGiven : IEvent
{
    public long Id { get; init; }

    public required ForumCallId CallId { get; init; }

    public required string Seat { get; init; }

    public required ViewKind Kind { get; init; }

    public required string Reason { get; init; }

    /// <summary>For whom and as what it was said.</summary>
    public required string Capacity { get; init; }

    /// <summary>The most that this person may commit their organisation to, alone; null where nothing is said of money.</summary>
    public long? LimitPence { get; init; }

    /// <summary>The slug of the own body to which the course will be recommended, where the person's authority does not reach (GAP-3).</summary>
    public string? WillRecommendTo { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public enum ViewKind
{
    Agree,
    AgreeSubjectToOwnBody,
    Object,
    Abstain,
    NoView,
}

public static class ViewKinds
{
    public static bool IsAgreement(this ViewKind kind) => kind is ViewKind.Agree or ViewKind.AgreeSubjectToOwnBody;

    public static string InWords(this ViewKind kind) => kind switch
    {
        ViewKind.Agree => "Agree",
        ViewKind.AgreeSubjectToOwnBody => "Agree, subject to our own body",
        ViewKind.Object => "Object",
        ViewKind.Abstain => "Abstain",
        ViewKind.NoView => "No view",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>That a call was closed, once, and what came of it.</summary>
public sealed class CallClosed : IEvent
{
    public long Id { get; init; }

    public required ForumCallId CallId { get; init; }

    public required DateOnly On { get; init; }

    public required bool IsAgreed { get; init; }

    /// <summary>The workings: each class, and the rule.</summary>
    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }
}
