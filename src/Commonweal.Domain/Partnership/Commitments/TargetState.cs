using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Commitments;

/// <summary>How a promise stands on a day. Worked out for the day viewed, from its due date and what had been reported by then.</summary>
public enum TargetState
{
    /// <summary>It had not yet been promised.</summary>
    NotYetSet,

    /// <summary>No day can be said, and nothing has been reported.</summary>
    NoDate,

    NotDueYet,

    /// <summary>Its window is open and nothing has been reported.</summary>
    WindowOpen,

    Underway,
    DueSoon,
    Met,
    MetLate,
    Late,

    /// <summary>Its day has passed and nobody has said anything.</summary>
    PassedWithNothingReported,
}

public static class TargetStates
{
    public static string InWords(this TargetState state) => state switch
    {
        TargetState.NotYetSet => "Not yet promised",
        TargetState.NoDate => "No date, nothing reported",
        TargetState.NotDueYet => "Not due yet",
        TargetState.WindowOpen => "In its window, nothing reported",
        TargetState.Underway => "Under way",
        TargetState.DueSoon => "Due soon",
        TargetState.Met => "Met",
        TargetState.MetLate => "Met, late",
        TargetState.Late => "Late",
        TargetState.PassedWithNothingReported => "Its day passed, nothing reported",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>Whether the day has passed without the promise being kept, whatever was said.</summary>
    public static bool IsLate(this TargetState state) => state is TargetState.Late or TargetState.PassedWithNothingReported;

    public static bool IsMet(this TargetState state) => state is TargetState.Met or TargetState.MetLate;
}

/// <summary>A reading of one promise on one day.</summary>
/// <param name="State">How it stands.</param>
/// <param name="Due">The due date as it stood that day; null where it had not been set.</param>
/// <param name="FallsOn">The day on which it fell or falls due; null where none can be said.</param>
/// <param name="MetOn">The day from which it counts as met.</param>
/// <param name="Latest">The last thing reported by that day, a recorded silence included.</param>
/// <param name="DaysLate">Calendar days by which it is, or was, late; 0 where it is not.</param>
public readonly record struct DueReading(TargetState State, DueDate? Due, DateOnly? FallsOn, DateOnly? MetOn, IProgressReport? Latest, int DaysLate)
{
    public string InWords => DaysLate switch
    {
        0 => State.InWords(),
        1 => $"{State.InWords()} (by 1 day)",
        _ => $"{State.InWords()} (by {DaysLate:#,##0} days)",
    };
}

/// <summary>The rule that turns a due date and reports into a state.</summary>
internal static class DueRule
{
    /// <summary>A promise due within so many days is due soon. Our choice: the papers have no such notion.</summary>
    public const int DueSoonDays = 28;

    /// <param name="reports">In order of the day they were made.</param>
    public static DueReading Read(DueDate? due, DateOnly? fallsOn, ReadOnlySpan<IProgressReport> reports, DateOnly asAt)
    {
        IProgressReport? latest = null;
        IProgressReport? said = null;
        DateOnly? metOn = null;
        foreach (var report in reports)
        {
            if (report.On > asAt)
            {
                break;
            }

            latest = report;
            if (report.Status != ReportedStatus.NotReported)
            {
                said = report;
                metOn = report.Status == ReportedStatus.Met ? metOn ?? report.MetOn ?? report.On : null;
            }
        }

        if (due is null)
        {
            return new DueReading(TargetState.NotYetSet, null, null, null, latest, 0);
        }

        if (metOn is { } met)
        {
            var isLate = met > fallsOn;
            return new DueReading(isLate ? TargetState.MetLate : TargetState.Met, due, fallsOn, met, latest, isLate ? met.DayNumber - fallsOn!.Value.DayNumber : 0);
        }

        var state = Unmet(due, fallsOn, said?.Status, asAt);
        return new DueReading(state, due, fallsOn, null, latest, state.IsLate() ? asAt.DayNumber - fallsOn!.Value.DayNumber : 0);
    }

    private static TargetState Unmet(DueDate due, DateOnly? fallsOn, ReportedStatus? said, DateOnly asAt)
    {
        var hasBegun = said is ReportedStatus.Underway or ReportedStatus.OnTrack;
        if (fallsOn is not { } day)
        {
            return hasBegun ? TargetState.Underway : TargetState.NoDate;
        }

        if (asAt > day)
        {
            // "From April" names a beginning and no end: what has begun is under way.
            return due.Precision == DuePrecision.From && hasBegun ? TargetState.Underway
                : said is null ? TargetState.PassedWithNothingReported
                : TargetState.Late;
        }

        return asAt.AddDays(DueSoonDays) >= day ? TargetState.DueSoon
            : hasBegun ? TargetState.Underway
            : due.Precision == DuePrecision.Window && asAt >= due.From ? TargetState.WindowOpen
            : TargetState.NotDueYet;
    }
}
