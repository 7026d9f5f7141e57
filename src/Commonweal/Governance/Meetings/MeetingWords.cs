using Commonweal.Domain.Governance.Meetings;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Meetings;

public static class MeetingWords
{
    public static string InWords(Movement movement) => movement switch
    {
        Movement.Arrives => "arrives",
        Movement.Leaves => "leaves",
        Movement.LeavesForItem => "leaves for the item",
        Movement.Returns => "returns",
        _ => throw new ArgumentOutOfRangeException(nameof(movement)),
    };

    public static string InWords(AttendanceEvent happened) => happened is { Movement: Movement.LeavesForItem, Item: { } item } ? $"leaves for item {item}" : InWords(happened.Movement);

    public static string InWords(Manner manner) => manner switch
    {
        Manner.InPerson => "In person",
        Manner.Substitute => "By a substitute, with the vote",
        Manner.NonVotingRepresentative => "By a representative without a vote",
        Manner.Remote => "By telephone or video",
        _ => throw new ArgumentOutOfRangeException(nameof(manner)),
    };

    public static string InWords(MinutesState state) => state switch
    {
        MinutesState.Draft => "Draft",
        MinutesState.Amended => "Draft, amended by those who were there",
        MinutesState.Approved => "Approved as a correct record",
        MinutesState.Correction => "Correction noted after approval",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static StateShape Shape(MeetingReading meeting) => meeting.State switch
    {
        MeetingState.Closed => StateShape.Good,
        MeetingState.Cancelled => StateShape.Bad,
        MeetingState.InProgress => StateShape.Partly,
        MeetingState.Published => meeting.IsLate ? StateShape.Caution : StateShape.Partly,
        _ => StateShape.NotYet,
    };
}
