using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Platform.Layout;

namespace Commonweal.Partnership.Commitments;

/// <summary>How the state of a promise is drawn, and how reports and dates are said.</summary>
public static class TargetShapes
{
    public static StateShape Shape(this TargetState state) => state switch
    {
        TargetState.Met or TargetState.MetLate => StateShape.Good,
        TargetState.Underway => StateShape.Partly,
        TargetState.Late => StateShape.Caution,
        TargetState.PassedWithNothingReported => StateShape.Bad,
        TargetState.DueSoon => StateShape.Plain,
        _ => StateShape.NotYet,
    };

    public static string InWords(this ReportedStatus status) => status switch
    {
        ReportedStatus.NotReported => "Nothing was said",
        ReportedStatus.OnTrack => "On track",
        ReportedStatus.Underway => "Under way",
        ReportedStatus.NotInPlace => "Not in place",
        ReportedStatus.Late => "Late",
        ReportedStatus.Met => "Met",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>"By the end of June 2017".</summary>
    public static string Capitalised(this DueDate due) => char.ToUpperInvariant(due.InWords[0]) + due.InWords[1..];

    /// <summary>What a reader should know of a due date given less exactly than by the day.</summary>
    public static string? Reading(this DueDate due, DateOnly? fallsOn) => due.Precision switch
    {
        DuePrecision.Month => $"The papers give only the month; we read its last day, {fallsOn:d MMMM yyyy}",
        DuePrecision.EarlyMonth => $"The papers say “early”; we read {fallsOn:d MMMM yyyy}",
        DuePrecision.Window => $"It falls due on the last day of its window, {fallsOn:d MMMM yyyy}",
        DuePrecision.From => "A beginning: what should be going on from that day",
        DuePrecision.NextMeeting when fallsOn is null => "The day of that meeting is not known yet",
        _ => null,
    };
}
