using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Workforce;

/// <summary>How far one level of staff had met the new way of working on a day (WFO-01).</summary>
public sealed class DevelopmentReach : IEvent
{
    public long Id { get; init; }

    /// <summary>The slug of the level, such as middle-managers.</summary>
    public required string Level { get; init; }

    public required string Name { get; init; }

    /// <summary>1 is the most senior.</summary>
    public required int Order { get; init; }

    public required ReachOfStaff Reach { get; init; }

    public required string Text { get; init; }

    public required DateOnly AsOf { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>What is said of a level is said of a day that has come, and in words that others can follow.</summary>
    public static Outcome<DevelopmentReach> MaySay(DevelopmentReach reach, DateOnly today) =>
        reach.AsOf > today ? new ReachStillToCome(reach.AsOf)
        : string.IsNullOrWhiteSpace(reach.Text) ? new ReachWithoutWords()
        : reach;

    /// <summary>The last thing said of each level by a day, the most senior first.</summary>
    public static IReadOnlyList<DevelopmentReach> On(IEnumerable<DevelopmentReach> said, DateOnly asAt) =>
    [
        .. said.Where(r => r.AsOf <= asAt)
            .GroupBy(r => r.Level)
            .Select(level => level.OrderBy(r => r.AsOf).ThenBy(r => r.KnownFrom).Last())
            .OrderBy(r => r.Order),
    ];
}

public sealed record ReachStillToCome(DateOnly On) : Refusal($"How far it has reached is said once it has, and {On:d MMMM yyyy} is still to come.");

public sealed record ReachWithoutWords() : Refusal("Say how it is known how far it has reached.");

public enum ReachOfStaff
{
    NotSaid,
    None,
    Few,
    Some,
    Most,
    Begun,
    All,
}

/// <summary>The organisational development programme: what it is for, and when it began, where a paper says that it did.</summary>
public sealed class DevelopmentProgramme : ILabel
{
    public required string Slug { get; init; }

    public required string Text { get; set; }

    public DateOnly? StartedOn { get; set; }

    public required Provenance Provenance { get; init; }

    public int Version { get; set; }
}

/// <summary>Whether the partnership needs workforce development of its own, and the target by which that was to be decided (WFO-02). One row in a database.</summary>
public sealed class WorkforceAssessment
{
    public required int Id { get; init; }

    public required string Text { get; init; }

    /// <summary>The number of the target, such as TGT-4.4.</summary>
    public required string Target { get; init; }

    public required Provenance Provenance { get; init; }
}
