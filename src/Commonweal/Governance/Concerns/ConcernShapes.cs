using Commonweal.Domain.Governance.Concerns;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Concerns;

/// <summary>The shape by which a concern's state is drawn.</summary>
public static class ConcernShapes
{
    public static StateShape Shape(this ConcernState state) => state switch
    {
        ConcernState.Closed or ConcernState.Changed => StateShape.Good,
        ConcernState.NotChanged or ConcernState.Unanswered => StateShape.Caution,
        ConcernState.AskedToLeave => StateShape.Bad,
        ConcernState.Raised => StateShape.NotYet,
        ConcernState.Decided => StateShape.Plain,
        _ => StateShape.Partly,
    };
}
