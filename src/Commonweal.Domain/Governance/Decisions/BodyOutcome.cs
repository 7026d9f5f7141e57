using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>What one sovereign body is asked for in a matter (DEC-01). A later saying takes the earlier one's place.</summary>
public sealed class BodyRequirement : IEvent
{
    public long Id { get; init; }

    public required DecisionId DecisionId { get; init; }

    /// <summary>The slug of the sovereign body.</summary>
    public required string Body { get; init; }

    public required BodyNeed Need { get; init; }

    public required string Why { get; init; }

    /// <summary>The day on which it is planned to come before the body.</summary>
    public DateOnly? PlannedOn { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

public enum BodyNeed
{
    /// <summary>Without its approval the matter is not in effect.</summary>
    Approve,

    /// <summary>Its advice is asked before anyone approves; it holds no veto (LAW-25).</summary>
    Advise,

    /// <summary>It is told, and holds nothing up.</summary>
    Note,

    NotRequired,
}

/// <summary>What one sovereign body did, as its own recorder entered it from its minute.</summary>
public sealed class BodyOutcome : IEvent, IApprovalOfText
{
    public required BodyOutcomeId Id { get; init; }

    public required DecisionId DecisionId { get; init; }

    public required string Body { get; init; }

    public required OutcomeKind Kind { get; init; }

    /// <summary>The day of the body's meeting.</summary>
    public required DateOnly On { get; init; }

    public required string Minute { get; init; }

    /// <summary>The text that the body had before it.</summary>
    public required TextHash TextHash { get; init; }

    /// <summary>A condition means "not yet" until it is met, or a text that holds it is approved.</summary>
    public string? Condition { get; init; }

    /// <summary>Its reasons; or the advice it gave.</summary>
    public string? Reasons { get; init; }

    /// <summary>Needed in the record of an executive decision, with the interests declared (LAW-15).</summary>
    public string? OptionsRejected { get; init; }

    public string? Interests { get; init; }

    /// <summary>The day on which an executive's decision was published: its call-in runs from there.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>What the body's act rests on, as the agreement book gave it.</summary>
    public string? Basis { get; init; }

    /// <summary>Why it was exempt from call-in, where it was.</summary>
    public string? UrgentBecause { get; init; }

    /// <summary>Whether those who decided confirm that they had read the equality assessment (LAW-27).</summary>
    public bool AssessmentWasRead { get; init; }

    /// <summary>Whether the primary care commissioning committee decided in place of a governing body whose members have shares in what the matter is about.</summary>
    public bool ByPrimaryCareCommittee { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    TextHash? IApprovalOfText.Hash => TextHash;

    public DateOnly CountsFrom => On;

    public bool IsDated => true;
}

public enum OutcomeKind
{
    Approved,
    Refused,
    Advised,
    Noted,
}

/// <summary>What followed a body's approval: condition met, withdrawn, or entered in error.</summary>
public sealed class OutcomeFollowUp : IEvent
{
    public long Id { get; init; }

    public required BodyOutcomeId OutcomeId { get; init; }

    public required FollowUpKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>That an executive's approval was called in: once, within its period (LAW-16).</summary>
public sealed class CallIn : IEvent
{
    public long Id { get; init; }

    public required BodyOutcomeId OutcomeId { get; init; }

    public required DateOnly On { get; init; }

    public required string By { get; init; }

    public required string Reason { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public sealed class CallInResolved : IEvent
{
    public long Id { get; init; }

    public required BodyOutcomeId OutcomeId { get; init; }

    public required DateOnly On { get; init; }

    public required CallInResult Result { get; init; }

    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public enum CallInResult
{
    /// <summary>The decision stands as it was taken.</summary>
    Stands,

    /// <summary>The executive must decide again; what it then decides cannot be called in.</summary>
    SentBack,
}

public static class OutcomeWords
{
    public static string InWords(this BodyNeed need) => need switch
    {
        BodyNeed.Approve => "Must approve",
        BodyNeed.Advise => "Advises first",
        BodyNeed.Note => "Is told",
        BodyNeed.NotRequired => "Not required",
        _ => throw new ArgumentOutOfRangeException(nameof(need)),
    };

    public static string InWords(this OutcomeKind kind) => kind switch
    {
        OutcomeKind.Approved => "Approved",
        OutcomeKind.Refused => "Refused",
        OutcomeKind.Advised => "Endorsed or advised",
        OutcomeKind.Noted => "Noted",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this CallInResult result) => result == CallInResult.Stands ? "The decision stands" : "Sent back to be decided again";
}
