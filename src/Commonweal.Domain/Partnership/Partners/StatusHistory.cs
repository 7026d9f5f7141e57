using System.Collections.Immutable;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;

namespace Commonweal.Domain.Partnership.Partners;

/// <summary>The statuses of one partner in order of date, and the rule of which may follow which.</summary>
public sealed class StatusHistory(IEnumerable<StatusPeriod> periods)
{
    private readonly ImmutableArray<StatusPeriod> periods = [.. periods.OrderBy(p => p.From).ThenBy(p => p.KnownFrom).ThenBy(p => p.Id)];

    public StatusPeriod? At(DateOnly date) => periods.LastOrDefault(p => p.From <= date && (p.To is null || p.To >= date));

    /// <summary>Whether a status may begin on a date. An organisation becomes a partner only by its own body's approval of the agreement (PAR-07, AGR-04).</summary>
    /// <param name="approval">The partner's own approval, where it has one in force.</param>
    public Outcome<PartnerStatus> MayBecome(PartnerStatus status, DateOnly from, string reason, ApprovalReading? approval)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return new StatusNeedsReason();
        }

        var later = periods.FirstOrDefault(p => p.From >= from);
        if (later is not null)
        {
            return new StatusDatesOverlap(later.Status, later.From);
        }

        var current = At(from);
        if (current is not null && !current.Status.Next().Contains(status))
        {
            return new StatusCannotFollow(current.Status, status);
        }

        return status == PartnerStatus.Partner && approval is not { State: ApprovalState.Approved or ApprovalState.Noted }
            ? new JoiningNeedsApproval()
            : status;
    }
}

public sealed record StatusNeedsReason() : Refusal("A change of status needs a reason: say who decided it and where it is minuted.");

public sealed record StatusDatesOverlap(PartnerStatus Later, DateOnly From)
    : Refusal($"The status {Later} already begins on {From:d MMMM yyyy}, on or after the date you gave. Give a later date.");

public sealed record StatusCannotFollow(PartnerStatus Current, PartnerStatus Next)
    : Refusal($"{Next} cannot follow {Current}. What may follow is: {string.Join(", ", Current.Next())}.");

public sealed record JoiningNeedsApproval()
    : Refusal("An organisation becomes a partner only when its own board, cabinet or governing body has approved the agreement, and no approval is recorded.")
{
    public override string RestsOn => "S0:358; S1:46";

    public override string WhoCouldMend => "The organisation's own recorder, from its own minute";
}
