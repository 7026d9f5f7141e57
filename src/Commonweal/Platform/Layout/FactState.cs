using Commonweal.Domain.Foundation;

namespace Commonweal.Platform.Layout;

/// <summary>How something that holds between two dates stands on a day, as tables say it.</summary>
public static class FactState
{
    public static string StateInWords(this IVersionedFact fact, DateOnly asAt) => fact.Holds(asAt) ? "In force" : fact.From > asAt ? "Still to begin" : "Ended";

    public static StateShape Shape(this IVersionedFact fact, DateOnly asAt) => fact.Holds(asAt) ? StateShape.Good : fact.From > asAt ? StateShape.NotYet : StateShape.Plain;
}
