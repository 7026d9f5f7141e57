using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Agreements;

/// <summary>One exact text that bodies approve: a version of an agreement, or the text of a matter.</summary>
public interface IExactVersion
{
    int Number { get; }

    TextHash Hash { get; }

    DateOnly PublishedOn { get; }
}

/// <summary>That a body approved one exact text, whatever it was the text of.</summary>
public interface IApprovalOfText
{
    /// <summary>None where the approval is known only as noted.</summary>
    TextHash? Hash { get; }

    string? Condition { get; }

    DateOnly CountsFrom { get; }

    bool IsDated { get; }
}

public static class ApprovalStates
{
    /// <summary>What an approval is worth for a text, by what followed it: the same rule for agreements and for matters.</summary>
    public static ApprovalState Of(IApprovalOfText approval, TextHash text, IReadOnlySet<FollowUpKind> followedBy)
    {
        if (followedBy.Contains(FollowUpKind.EnteredInError))
        {
            return ApprovalState.NotApproved;
        }

        if (followedBy.Contains(FollowUpKind.Withdrawn))
        {
            return ApprovalState.Withdrawn;
        }

        if (approval.Hash is { } approved && approved != text)
        {
            return ApprovalState.AnotherText;
        }

        if (approval.Condition is not null && !followedBy.Contains(FollowUpKind.ConditionMet))
        {
            return ApprovalState.Conditional;
        }

        return approval.IsDated ? ApprovalState.Approved : ApprovalState.Noted;
    }
}
