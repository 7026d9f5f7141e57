using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Partnership.Agreements;

/// <summary>What must hold for a recorder to enter an approval, and for what may follow one.</summary>
public static class ApprovalRules
{
    /// <param name="textSeen">The hash of the text that the recorder had in front of them.</param>
    /// <param name="today">The partnership's today: a decision still to come is no decision.</param>
    public static Outcome<TextHash> MayRecord(IExactVersion version, SovereignBody body, PartnerId partner, DateOnly date, TextHash textSeen, DateOnly today)
    {
        if (body.PartnerId != partner)
        {
            return new NotItsBody(body.Name);
        }

        if (!body.Kind.Decides())
        {
            return new BodyOnlyAdvises(body.Name);
        }

        if (textSeen != version.Hash)
        {
            return new TextHasChanged(version.Number);
        }

        if (date > today)
        {
            return new DecisionStillToCome(date);
        }

        return date < version.PublishedOn ? new DecidedBeforeItWasWritten(version.PublishedOn) : textSeen;
    }

    public static Outcome<FollowUpKind> MayFollow(IApprovalOfText approval, IReadOnlyCollection<FollowUpKind> earlier, FollowUpKind kind, DateOnly on, DateOnly today)
    {
        if (earlier.Any(f => f is FollowUpKind.Withdrawn or FollowUpKind.EnteredInError))
        {
            return new NothingFollowsAnEnd();
        }

        if (kind == FollowUpKind.ConditionMet && (approval.Condition is null || earlier.Contains(FollowUpKind.ConditionMet)))
        {
            return new NoConditionOpen();
        }

        return on > today ? new DecisionStillToCome(on) : on < approval.CountsFrom ? new FollowsBeforeItsApproval(approval.CountsFrom) : kind;
    }
}

public sealed record NotItsBody(string BodyName) : Refusal($"{BodyName} is not a body of this organisation, so it cannot approve for it.")
{
    public override string RestsOn => "S0:358";
}

public sealed record BodyOnlyAdvises(string BodyName) : Refusal($"{BodyName} advises and oversees, and does not decide for its organisation. Record the decision of the body that does.")
{
    public override string RestsOn => "S0:358";
}

public sealed record TextHasChanged(int Number) : Refusal($"The text in front of you is not the exact text of version {Number}. Read it again, and record the approval of the text that the body had before it.");

public sealed record DecisionStillToCome(DateOnly Date) : Refusal($"{Date:d MMMM yyyy} has not come yet. What happened is recorded once it has.");

public sealed record DecidedBeforeItWasWritten(DateOnly PublishedOn) : Refusal($"This version was put forward on {PublishedOn:d MMMM yyyy}. A body cannot have approved it before that.");

public sealed record NothingFollowsAnEnd() : Refusal("This approval was withdrawn, or entered in error, already. If the body approved again, record another approval.");

public sealed record NoConditionOpen() : Refusal("This approval has no condition that is still open.");

public sealed record FollowsBeforeItsApproval(DateOnly CountsFrom) : Refusal($"The approval counts from {CountsFrom:d MMMM yyyy}. What followed it cannot be earlier.");
