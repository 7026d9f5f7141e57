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

    /// <summary>Our choice: what is planned for later than this is a slip of the pen.</summary>
    private const int YearsAhead = 10;

    /// <summary>A day that has passed is told too, so that a programme which is taken over from other papers brings its past; but none from before the programme.</summary>
    /// <param name="proposedOn">The day of its programme.</param>
    public static Outcome<DateOnly> MayBeDue(DateOnly day, DateOnly proposedOn, DateOnly setOn) =>
        day < proposedOn ? new DueBeforeItsProgramme(proposedOn)
        : day > setOn.AddYears(YearsAhead) ? new DueTooFarAhead(setOn.AddYears(YearsAhead))
        : day;
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
        : report.News == MilestoneNews.Moved && report.NewDueOn < report.On ? new MovedIntoThePast(report.On)
        : report.News == MilestoneNews.Moved && Milestone.MayBeDue(report.NewDueOn!.Value, report.On, report.On).Refusal is { } tooFar ? tooFar
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

public sealed record DueBeforeItsProgramme(DateOnly ProposedOn) : Refusal($"The programme was proposed on {Sentences.Day(ProposedOn)}, and its milestones come on that day or later.");

public sealed record DueTooFarAhead(DateOnly Latest) : Refusal($"Give a day up to {Sentences.Day(Latest)}. What lies further ahead is no milestone yet.");

public sealed record MovedIntoThePast(DateOnly On) : Refusal($"A milestone is moved to {Sentences.Day(On)}, on which that was said, or to a later day.");

public sealed record MoveNeedsADay() : Refusal("Enter the new day of the milestone.");
