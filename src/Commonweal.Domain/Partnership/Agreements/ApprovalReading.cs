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
/// an approval of another text is none; a condition means not yet; silence is "not approved". What the body's own minute says settles what others noted of it.
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
        var given = approvals.Where(approval => approval.CountsFrom <= asAt).ToList();
        var since = followUps.Where(f => f.On <= asAt).ToList();
        var later = since.ToLookup(f => f.ApprovalId);
        return given
            .Where(approval => !IsSettled(approval, given, since, hash))
            .OrderBy(approval => approval.CountsFrom).ThenBy(approval => approval.KnownFrom)
            .Select(approval => new ApprovalReading(ApprovalStates.Of(approval, hash, later[approval.Id].Select(f => f.Kind).ToHashSet()), approval))
            .LastOrDefault(reading => reading.State != ApprovalState.NotApproved) ?? new ApprovalReading(ApprovalState.NotApproved, null);
    }

    /// <summary>
    /// Whether an approval known only as noted is settled by the decision itself. A note by a day speaks of a decision on or before that day: where the same body's
    /// own dated approval of this text is recorded, the note adds nothing to it, whether that approval stands, waits for a condition or was withdrawn.
    /// </summary>
    public static bool IsSettled(Approval noted, IReadOnlyList<Approval> among, IReadOnlyList<ApprovalFollowUp> followUps, TextHash hash) =>
        noted.Date is null && among.Any(dated => dated.Date <= noted.NotedOn && dated.Hash == hash && (noted.BodyId is null || noted.BodyId == dated.BodyId)
            && !followUps.Any(f => f.ApprovalId == dated.Id && f.Kind == FollowUpKind.EnteredInError));
}
