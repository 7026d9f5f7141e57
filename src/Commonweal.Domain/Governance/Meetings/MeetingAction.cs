using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Meetings;

/// <summary>Something that somebody is to do by a day (DEC-14). It is carried over to each next meeting until it is done.</summary>
public sealed class MeetingAction : IEvent
{
    public long Id { get; init; }

    /// <summary>From 1 within its meeting.</summary>
    public required int Number { get; init; }

    public required string Meeting { get; init; }

    /// <summary>The slug of the body that set it.</summary>
    public required string Body { get; init; }

    public int? Item { get; init; }

    public required string Text { get; init; }

    /// <summary>Whose it is: a seat, a post or a person, as words. Anybody who attends may hold one, partner or not (GAP-9).</summary>
    public required string Owner { get; init; }

    public required DateOnly Due { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>What was said of an action since.</summary>
public sealed class ActionReport : IEvent
{
    public long Id { get; init; }

    public required string Meeting { get; init; }

    public required int Number { get; init; }

    public required bool IsDone { get; init; }

    public required DateOnly On { get; init; }

    public required string Words { get; init; }

    /// <summary>The slug of the meeting at which it was said, which need not be the one that set the action.</summary>
    public string? SaidAt { get; init; }

    /// <summary>Who entered it, as whom they acted.</summary>
    public string? By { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

public static class ActionRules
{
    public static Outcome<MeetingAction> MaySet(MeetingAction action, Meeting meeting) =>
        string.IsNullOrWhiteSpace(action.Owner) ? new ActionNeedsOwner()
        : action.Due < meeting.Day ? new ActionDueBeforeMeeting(meeting.Day)
        : action.Due > CallingRules.LastDay(meeting.Day) ? new TooFarAhead(CallingRules.LastDay(meeting.Day))
        : action;

    /// <summary>Whether it is still open at the end of a day.</summary>
    public static bool IsOpen(MeetingAction action, IEnumerable<ActionReport> reports, DateOnly asAt) =>
        !reports.Any(r => r.Meeting == action.Meeting && r.Number == action.Number && r.IsDone && r.On <= asAt);

    /// <summary>The bodies whose open actions a body sees: its own, and of all that report to it, however far below (DEC-14).</summary>
    /// <param name="lines">Which body reports to which.</param>
    public static IReadOnlySet<string> SeenFrom(string body, IEnumerable<(string Body, string ReportsTo)> lines)
    {
        var below = lines.ToLookup(l => l.ReportsTo, l => l.Body);
        var seen = new HashSet<string> { body };
        var waiting = new Queue<string>([body]);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var reporting in below[next].Where(seen.Add))
            {
                waiting.Enqueue(reporting);
            }
        }

        return seen;
    }
}

public sealed record ActionNeedsOwner() : Refusal("An action has an owner: say whose it is.");

public sealed record ActionDueBeforeMeeting(DateOnly Day) : Refusal($"An action is due on the day of the meeting, {Sentences.Day(Day)}, or later.");
