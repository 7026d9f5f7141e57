using Commonweal.Domain.Community.Engagement;
using Commonweal.Platform.Layout;

namespace Commonweal.Community.Engagement;

/// <summary>The shape by which the state of a point is drawn.</summary>
public static class PointShapes
{
    public static StateShape Shape(this PointReading point) => point.Answer switch
    {
        null => StateShape.NotYet,
        { Kind: AnswerKind.Done } => StateShape.Good,
        { Kind: AnswerKind.WillBeDone } => point.IsOverdue ? StateShape.Caution : StateShape.Partly,
        _ => StateShape.Plain,
    };
}
