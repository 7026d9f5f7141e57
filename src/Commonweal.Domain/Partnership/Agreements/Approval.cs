using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Agreements;

/// <summary>
/// That a partner's own body approved an exact text (AGR-03, PAR-05), as its recorder entered it from the minute, or as a paper noted it without date or text.
/// It is never edited: what happens to it afterwards is a follow-up.
/// </summary>
public sealed class Approval : IEvent, IApprovalOfText
{
    public required ApprovalId Id { get; init; }

    public required AgreementVersionId AgreementVersionId { get; init; }

    public required PartnerId PartnerId { get; init; }

    public SovereignBodyId? BodyId { get; init; }

    /// <summary>The day of the body's decision, where it is known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day by which others noted it, where the day of decision is not known.</summary>
    public DateOnly? NotedOn { get; init; }

    public string? NotedBy { get; init; }

    public string? Minute { get; init; }

    /// <summary>The hash of the text that was approved; none where the approval is known only as noted.</summary>
    public TextHash? Hash { get; init; }

    /// <summary>A condition means "not yet" until it is recorded as met.</summary>
    public string? Condition { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>The day it counts from: the decision's, or else the day by which it was noted.</summary>
    public DateOnly CountsFrom => Date ?? NotedOn ?? throw new InvalidOperationException("An approval has a date or a noted-by date.");

    public bool IsDated => Date is not null;
}

/// <summary>What happened to an approval after it was recorded: its condition was met, its body withdrew it, or it had been entered in error.</summary>
public sealed class ApprovalFollowUp : IEvent
{
    public long Id { get; init; }

    public required ApprovalId ApprovalId { get; init; }

    public required FollowUpKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The reason and the minute, in the recorder's words.</summary>
    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public enum FollowUpKind
{
    ConditionMet,
    Withdrawn,
    EnteredInError,
}
