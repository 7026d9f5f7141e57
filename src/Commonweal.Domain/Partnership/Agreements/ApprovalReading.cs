using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Agreements;

public enum ApprovalState
{
    NotApproved,
    Noted,
    Conditional,
    Approved,
    AnotherText,
    Withdrawn,
}

/// <summary>
/// Where one partner stands with one version of an agreement on a date. An approval known only as noted is read as approving the text as it stands;
/// an approval of another text is none; a condition means not yet; silence is "not approved".
/// </summary>
public sealed record ApprovalReading(ApprovalState State, Approval? Approval)
{
    public string InWords => State switch
    {
        ApprovalState.NotApproved => "No approval recorded",
        ApprovalState.Noted => $"Approval noted by {Approval!.CountsFrom:d MMMM yyyy}; the papers give no date, minute or text",
        ApprovalState.Conditional => $"Approved on a condition not yet met: {Approval!.Condition}",
        ApprovalState.Approved => $"Approved on {Approval!.CountsFrom:d MMMM yyyy}",
        ApprovalState.AnotherText => "Approved a different text, which is not an approval of this one",
        ApprovalState.Withdrawn => "Approved, and since withdrawn",
        _ => throw new InvalidOperationException(),
    };

    /// <summary>Whether this partner's approval counts, on that date, towards the agreement being in force for it.</summary>
    public bool Counts => State is ApprovalState.Approved or ApprovalState.Noted;

    /// <param name="approvals">The approvals of one partner for one version.</param>
    public static ApprovalReading Of(TextHash hash, IEnumerable<Approval> approvals, IEnumerable<ApprovalFollowUp> followUps, DateOnly asAt)
    {
        var later = followUps.Where(f => f.On <= asAt).ToLookup(f => f.ApprovalId);
        return approvals
            .Where(approval => approval.CountsFrom <= asAt)
            .OrderBy(approval => approval.CountsFrom).ThenBy(approval => approval.KnownFrom)
            .Select(approval => new ApprovalReading(StateOf(approval, hash, later[approval.Id]), approval))
            .LastOrDefault(reading => reading.State != ApprovalState.NotApproved) ?? new ApprovalReading(ApprovalState.NotApproved, null);
    }

    private static ApprovalState StateOf(Approval approval, TextHash hash, IEnumerable<ApprovalFollowUp> followUps)
    {
        var kinds = followUps.Select(f => f.Kind).ToHashSet();
        if (kinds.Contains(FollowUpKind.EnteredInError))
        {
            return ApprovalState.NotApproved;
        }

        if (kinds.Contains(FollowUpKind.Withdrawn))
        {
            return ApprovalState.Withdrawn;
        }

        if (approval.Hash is { } approved && approved != hash)
        {
            return ApprovalState.AnotherText;
        }

        if (approval.Condition is not null && !kinds.Contains(FollowUpKind.ConditionMet))
        {
            return ApprovalState.Conditional;
        }

        return approval.Date is null ? ApprovalState.Noted : ApprovalState.Approved;
    }
}
