using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Workforce;

/// <summary>How many people had been trained in something by a day (WFO-03).</summary>
public sealed class TrainingCount : IEvent
{
    public long Id { get; init; }

    /// <summary>The slug of the training.</summary>
    public required string Training { get; init; }

    public required string Title { get; init; }

    public required int Trained { get; init; }

    /// <summary>True where the paper says "over" or "at least".</summary>
    public required bool IsAtLeast { get; init; }

    public required string Who { get; init; }

    /// <summary>Whose people they are; null where a paper counts those of several.</summary>
    public PartnerId? PartnerId { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>That what was counted of the same training, people and day was a mistake.</summary>
    public bool IsTakenBack { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public string InWords => $"{(IsAtLeast ? "more than " : "")}{Trained:#,##0}";

    /// <summary>A count is of people trained by a day that has come.</summary>
    public static Outcome<TrainingCount> MayRecord(TrainingCount count, DateOnly today) =>
        count.Trained < 0 ? new FewerThanNone()
        : count.AsOf > today ? new CountedBeforeItsDay(count.AsOf)
        : count;

    /// <summary>The counts known by a day, the newest first. One entered again for the same training, people and day corrects the earlier or takes it back.</summary>
    public static IReadOnlyList<TrainingCount> On(IEnumerable<TrainingCount> counts, DateOnly asAt) =>
    [
        .. counts.Where(c => c.AsOf <= asAt)
            .GroupBy(c => (c.Training, c.Who, c.PartnerId, c.AsOf))
            .Select(same => same.MaxBy(c => c.KnownFrom)!)
            .Where(c => !c.IsTakenBack)
            .OrderByDescending(c => c.AsOf).ThenBy(c => c.Title, StringComparer.CurrentCulture),
    ];
}

public sealed record BriefingOfNobody() : Refusal("A briefing says which staff were told, and of what.")
{
    public override string RestsOn => "S1:130";

    public override string WhoCouldMend => "The partner that briefed its staff";
}

public sealed record BriefingStillToCome(DateOnly On) : Refusal($"A briefing is entered after it was given, and {On:d MMMM yyyy} is still to come.");

public sealed record CountedBeforeItsDay(DateOnly On) : Refusal($"People are counted once they are trained, and {On:d MMMM yyyy} is still to come.");

public sealed record FewerThanNone() : Refusal("A count of people trained is nought or more.");

/// <summary>That a partner briefed its own staff on the partnership's work (WFO-04): each partner answers for its own.</summary>
public sealed class StaffBriefing : IEvent
{
    public long Id { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Who was briefed, such as middle managers.</summary>
    public required string Audience { get; init; }

    public required string Words { get; init; }

    /// <summary>The slug of the common message that they were told, and which version of it; null for any other briefing (COM-07).</summary>
    public string? Message { get; init; }

    public int? MessageVersion { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>A briefing is entered once it was given, and says who was told what.</summary>
    public static Outcome<StaffBriefing> MayRecord(StaffBriefing briefing, DateOnly today) =>
        string.IsNullOrWhiteSpace(briefing.Audience) || string.IsNullOrWhiteSpace(briefing.Words) ? new BriefingOfNobody()
        : briefing.On > today ? new BriefingStillToCome(briefing.On)
        : briefing;

    /// <summary>The partners that had recorded no briefing in the days before.</summary>
    /// <param name="days">How far back to look.</param>
    public static IReadOnlyList<PartnerId> NotBriefed(IEnumerable<PartnerId> partners, IEnumerable<StaffBriefing> briefings, DateOnly asAt, int days)
    {
        var briefed = briefings.Where(b => b.On <= asAt && b.On > asAt.AddDays(-days)).Select(b => b.PartnerId).ToHashSet();
        return [.. partners.Where(p => !briefed.Contains(p))];
    }
}
