using Commonweal.Domain.Community.Complaints;
using Commonweal.Platform.Layout;

namespace Commonweal.Community.Complaints;

/// <summary>The shape by which a complaint's state is drawn.</summary>
public static class ComplaintShapes
{
    public static StateShape Shape(this ComplaintReading reading) => reading.History.State switch
    {
        _ when reading.History.IsOpen && (reading.Clock.IsAcknowledgedLate || reading.Clock.IsAnswerLate) => StateShape.Caution,
        ComplaintState.Received => StateShape.NotYet,
        ComplaintState.Answered or ComplaintState.Closed => StateShape.Good,
        ComplaintState.Withdrawn => StateShape.Plain,
        _ => StateShape.Partly,
    };
}
