using System.Collections.Immutable;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;

namespace Commonweal.Domain.Governance.Meetings;

/// <summary>What happened with one seat during a meeting.</summary>
public enum Movement
{
    /// <summary>Comes in; again, in another manner, changes how it is taken part.</summary>
    Arrives,

    Leaves,

    /// <summary>Leaves the room for the item that is being taken, because of an interest.</summary>
    LeavesForItem,

    Returns,
}

/// <summary>Somebody arrives, leaves, goes out for an item or returns.</summary>
public sealed class AttendanceEvent : IEvent
{
    public long Id { get; init; }

    /// <summary>The slug of the meeting.</summary>
    public required string Meeting { get; init; }

    /// <summary>The slug of the seat's name.</summary>
    public required string SeatId { get; init; }

    public required Movement Movement { get; init; }

    /// <summary>Asked of who arrives; in person for all other movements.</summary>
    public required Manner Manner { get; init; }

    /// <summary>Who came in the member's place or as representative; null for the member.</summary>
    public string? Who { get; init; }

    /// <summary>The number of the item that was being taken.</summary>
    public int? Item { get; init; }

    /// <summary>The time of day in London.</summary>
    public required TimeOnly At { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>Says of an entry of the roll that it was entered in error: the entry stays to be seen, and counts no longer.</summary>
public sealed class AttendanceError : IEvent
{
    public long Id { get; init; }

    /// <summary>The entry that was wrong.</summary>
    public required long EntryId { get; init; }

    public required string Why { get; init; }

    /// <summary>Who says so, as whom they acted.</summary>
    public required string By { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }

    /// <param name="isMarked">Whether it is said of this entry already.</param>
    /// <param name="texts">The minutes of the meeting so far.</param>
    public static Outcome<bool> MayMark(bool isMarked, IEnumerable<MinutesText> texts, BodyKind kind) =>
        isMarked ? new EntryIsMarked()
        : texts.Any(t => t.State == MinutesState.Approved) ? new MinutesAreFixed(kind.IsOfACouncil())
        : true;
}

/// <summary>Who is in the room after what happened so far.</summary>
/// <param name="events">What counts: nothing that was entered in error.</param>
public sealed class AttendanceRoll(IEnumerable<AttendanceEvent> events)
{
    private readonly ImmutableArray<AttendanceEvent> events = [.. events.OrderBy(e => e.At).ThenBy(e => e.Id)];

    /// <param name="upTo">The last moment that counts; null for all that was recorded.</param>
    public IReadOnlyList<Presence> At(TimeOnly? upTo = null)
    {
        var present = new SortedDictionary<string, Presence>(StringComparer.Ordinal);
        foreach (var happened in events.Where(e => upTo is null || e.At <= upTo))
        {
            var seat = happened.SeatId;
            switch (happened.Movement)
            {
                case Movement.Arrives:
                    present[seat] = new Presence(seat, happened.Manner, Who: happened.Who);
                    break;
                case Movement.Leaves:
                    present.Remove(seat);
                    break;
                case Movement.LeavesForItem when present.TryGetValue(seat, out var there):
                    present[seat] = there with { IsOutForInterest = true };
                    break;
                case Movement.Returns when present.TryGetValue(seat, out var there):
                    present[seat] = there with { IsOutForInterest = false };
                    break;
                default:
                    break;
            }
        }

        return [.. present.Values];
    }

    /// <summary>Whether a movement can follow on what is recorded: nobody leaves who is not there, and nobody arrives twice.</summary>
    public Outcome<AttendanceEvent> MayHappen(AttendanceEvent next)
    {
        if (events.Length > 0 && next.At < events[^1].At)
        {
            return new MovementOutOfOrder(events[^1].At);
        }

        var there = At().FirstOrDefault(p => p.SeatId == next.SeatId);
        return (next.Movement, there) switch
        {
            (Movement.Arrives, { IsOutForInterest: true }) => new ReturnsFirst(),
            (Movement.Arrives, not null) when there.Manner == next.Manner && there.Who == next.Who => new IsThereAlready(events.Last(e => e.SeatId == next.SeatId && e.Movement == Movement.Arrives).At),
            (Movement.Arrives, _) => next,
            (_, null) => new IsNotThere(),
            (Movement.Returns, { IsOutForInterest: false }) => new HasNotGoneOut(),
            (Movement.LeavesForItem, { IsOutForInterest: true }) => new HasGoneOut(),
            _ => next,
        };
    }
}

public sealed record MovementOutOfOrder(TimeOnly Last) : Refusal($"Something is recorded at {Last:HH\\:mm} already. Give that time or a later one, so that the roll stays in order; or mark that entry as entered in error, if its time is wrong.");

public sealed record IsNotThere() : Refusal("This member is not in the room. Record first that they arrive.");

public sealed record IsThereAlready(TimeOnly Since) : Refusal($"This member has been there since {Since:HH\\:mm}. Record that they leave before they arrive again; or choose another way of taking part, if that is what changes.");

public sealed record HasGoneOut() : Refusal("This member has already left for the item.");

public sealed record HasNotGoneOut() : Refusal("This member has not gone out, and so cannot return.");

public sealed record ReturnsFirst() : Refusal("This member has left for an item: record that they return.");

public sealed record EntryIsMarked() : Refusal("This entry is marked as entered in error already, and no longer counts.");
