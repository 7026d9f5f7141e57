using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Programmes;

/// <summary>Something a programme means to reach by a day.</summary>
public sealed class Milestone : IEvent
{
    public long Id { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    /// <summary>From 1 within its programme.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>The day from which it counts.</summary>
    public required DateOnly SetOn { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>What was said of a milestone: reached, moved to another day, or dropped. The last word counts; the day first set stays to be seen.</summary>
public sealed class MilestoneReport : IEvent
{
    public long Id { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required int Number { get; init; }

    public required MilestoneNews News { get; init; }

    public required DateOnly On { get; init; }

    public DateOnly? NewDueOn { get; init; }

    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }

    public static Outcome<MilestoneReport> MayReport(MilestoneReading milestone, MilestoneReport report, DateOnly today) =>
        report.On > today ? new NewsStillToCome(report.On)
        : milestone.State is MilestoneState.Reached or MilestoneState.Dropped ? new MilestoneIsOver(milestone.Milestone.Title)
        : report.News == MilestoneNews.Moved && report.NewDueOn is null ? new MoveNeedsADay()
        : report;
}

public enum MilestoneNews
{
    Reached,
    Moved,
    Dropped,
}

public enum MilestoneState
{
    Late,
    Ahead,
    Reached,
    Dropped,
}

/// <summary>A milestone as it stands on a day.</summary>
/// <param name="DueOn">The day that now counts.</param>
public sealed record MilestoneReading(Milestone Milestone, MilestoneState State, DateOnly DueOn, MilestoneReport? Last, int TimesMoved)
{
    public string InWords => State switch
    {
        MilestoneState.Reached => Last!.On > DueOn ? $"Reached on {Sentences.Day(Last.On)}, after its day" : $"Reached on {Sentences.Day(Last.On)}",
        MilestoneState.Dropped => $"Dropped on {Sentences.Day(Last!.On)}",
        MilestoneState.Late => "Late",
        _ => "Not due yet",
    };

    public static MilestoneReading Of(Milestone milestone, IEnumerable<MilestoneReport> reports, DateOnly asAt)
    {
        var said = reports.Where(r => r.ProgrammeId == milestone.ProgrammeId && r.Number == milestone.Number && r.On <= asAt).OrderBy(r => r.On).ThenBy(r => r.KnownFrom).ThenBy(r => r.Id).ToList();
        var moves = said.Where(r => r.News == MilestoneNews.Moved).ToList();
        var due = moves.LastOrDefault()?.NewDueOn ?? milestone.DueOn;
        var over = said.FirstOrDefault(r => r.News != MilestoneNews.Moved);
        var state = over?.News switch
        {
            MilestoneNews.Reached => MilestoneState.Reached,
            MilestoneNews.Dropped => MilestoneState.Dropped,
            _ => due < asAt ? MilestoneState.Late : MilestoneState.Ahead,
        };
        return new MilestoneReading(milestone, state, due, over ?? said.LastOrDefault(), moves.Count);
    }
}

public sealed record NewsStillToCome(DateOnly On) : Refusal($"What happened is entered once it did, and {Sentences.Day(On)} is still to come.");

public sealed record MilestoneIsOver(string Title) : Refusal($"“{Title}” was reached or dropped already. Set another milestone.");

public sealed record MoveNeedsADay() : Refusal("Enter the new day of the milestone.");
