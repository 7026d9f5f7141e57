using System.Globalization;
using Commonweal.Domain.Community.Complaints;

namespace Commonweal.Community.Complaints;

/// <summary>One count of complaints, said so that nobody is found in a small number.</summary>
public sealed record ComplaintCount(string What, int Number)
{
    private const int SmallestShown = 5;

    /// <summary>Whether it is too small to be said. That five is the smallest shown is our choice.</summary>
    public bool IsSuppressed => Number is > 0 and < SmallestShown;

    public string Shown => IsSuppressed ? "Fewer than 5" : Number.ToString("#,##0", CultureInfo.CurrentCulture);
}

/// <summary>What anybody may know of all complaints together.</summary>
public sealed record ComplaintCounts(IReadOnlyList<ComplaintCount> Rows)
{
    public static ComplaintCounts Of(IReadOnlyList<(ComplaintHistory History, ComplaintClock Clock)> complaints) => new(
    [
        new("Received", complaints.Count),
        new("Acknowledged in time", complaints.Count(c => c.History.AcknowledgedOn is not null && !c.Clock.IsAcknowledgedLate)),
        new("Acknowledged late, or not yet and late", complaints.Count(c => c.Clock.IsAcknowledgedLate)),
        new("Answered in time", complaints.Count(c => c.History.AnsweredOn is not null && !c.Clock.IsAnswerLate)),
        new("Answered late, or not yet and late", complaints.Count(c => c.Clock.IsAnswerLate)),
        new("Answered by several organisations together", complaints.Count(c => c.History is { AnsweredOn: not null, IsJoint: true })),
        new("Withdrawn", complaints.Count(c => c.History.State == ComplaintState.Withdrawn)),
    ]);
}
