using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Meetings;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Meetings;

/// <summary>Who is in the room follows from what was recorded, in order.</summary>
public sealed class AttendanceRollTests
{
    private static Gen<(string Seat, Movement Movement)> Moves => from seat in Gen.Choose(1, 4) from movement in Gen.Elements(Enum.GetValues<Movement>()) select ($"{seat}", movement);

    [Fact]
    public void Whatever_is_tried_only_lawful_movements_are_recorded_and_nobody_leaves_who_is_not_there() => Laws.Hold(Moves.ListOf(), moves =>
    {
        var roll = new List<AttendanceEvent>();
        var isLawful = true;
        foreach (var (seat, movement) in moves)
        {
            var (at, before) = (new TimeOnly(14, 0).AddMinutes(roll.Count), new AttendanceRoll(roll).At());
            var next = Event(roll.Count + 1, seat, movement, at);
            if (new AttendanceRoll(roll).MayHappen(next).IsRefused)
            {
                continue;
            }

            roll.Add(next);
            var after = new AttendanceRoll(roll).At();
            isLawful &= movement switch
            {
                Movement.Arrives => before.All(p => p.SeatId != seat) && after.Any(p => p.SeatId == seat && !p.IsOutForInterest),
                Movement.Leaves => before.Any(p => p.SeatId == seat) && after.All(p => p.SeatId != seat),
                Movement.LeavesForItem => before.Any(p => p.SeatId == seat && !p.IsOutForInterest) && after.Any(p => p.SeatId == seat && p.IsOutForInterest),
                _ => before.Any(p => p.SeatId == seat && p.IsOutForInterest) && after.Any(p => p.SeatId == seat && !p.IsOutForInterest),
            };
        }

        return isLawful;
    });

    [Fact]
    public void It_can_be_read_as_at_any_minute_of_the_meeting()
    {
        var roll = new AttendanceRoll([Event(1, "1", Movement.Arrives, new(14, 0)), Event(2, "2", Movement.Arrives, new(14, 20)), Event(3, "1", Movement.Leaves, new(15, 0))]);
        Assert.Equal("1; 1 2; 2", string.Join("; ", Seats(roll, 14, 10), Seats(roll, 14, 30), Seats(roll, 15, 30)));
    }

    [Fact]
    public void Each_unlawful_movement_has_its_reason()
    {
        var roll = new AttendanceRoll([Event(1, "1", Movement.Arrives, new(14, 0)), Event(2, "2", Movement.Arrives, new(14, 0)), Event(3, "2", Movement.LeavesForItem, new(14, 5))]);
        Assert.IsType<IsNotThere>(May(roll, "3", Movement.Leaves, new(14, 10)));
        Assert.IsType<HasNotGoneOut>(May(roll, "1", Movement.Returns, new(14, 10)));
        Assert.IsType<HasGoneOut>(May(roll, "2", Movement.LeavesForItem, new(14, 10)));
        Assert.IsType<ReturnsFirst>(May(roll, "2", Movement.Arrives, new(14, 10)));
        Assert.IsType<MovementOutOfOrder>(May(roll, "1", Movement.Leaves, new(14, 1)));
    }

    [Fact]
    public void Nobody_arrives_twice_but_how_they_take_part_may_change()
    {
        var roll = new AttendanceRoll([Event(1, "1", Movement.Arrives, new(14, 0))]);
        Assert.Equal(new TimeOnly(14, 0), Assert.IsType<IsThereAlready>(May(roll, "1", Movement.Arrives, new(14, 10))).Since);
        Assert.Null(roll.MayHappen(Event(2, "1", Movement.Arrives, new(14, 10), Manner.Remote)).Refusal);
    }

    [Theory]
    [InlineData(Manner.InPerson)]
    [InlineData(Manner.Remote)]
    [InlineData(Manner.Substitute)]
    [Trait("Requirement", "COM-05")]
    public void Whether_somebody_came_in_person_or_by_other_means_is_kept(Manner manner) =>
        Assert.Equal(manner, Assert.Single(new AttendanceRoll([Event(1, "1", Movement.Arrives, new(14, 0), manner)]).At()).Manner);

    private static Refusal? May(AttendanceRoll roll, string seat, Movement movement, TimeOnly at) => roll.MayHappen(Event(9, seat, movement, at)).Refusal;

    private static string Seats(AttendanceRoll roll, int hour, int minute) => string.Join(" ", roll.At(new(hour, minute)).Select(p => p.SeatId));

    private static AttendanceEvent Event(long id, string seat, Movement movement, TimeOnly at, Manner manner = Manner.InPerson) => new()
    {
        Id = id, Meeting = "a-meeting", SeatId = seat, Movement = movement, Manner = manner, At = at, KnownFrom = default, Provenance = new Provenance(null, "Made up for a test"),
    };

    [Fact]
    [Trait("Requirement", "LAW-17")]
    public void An_entry_is_marked_as_entered_in_error_once_and_until_the_minutes_are_approved()
    {
        Assert.IsType<EntryIsMarked>(AttendanceError.MayMark(true, [], BodyKind.InformalForum).Refusal);
        Assert.IsType<MinutesAreFixed>(AttendanceError.MayMark(false, [Made.Minutes(MinutesState.Approved)], BodyKind.InformalForum).Refusal);
        Assert.False(AttendanceError.MayMark(false, [Made.Minutes(MinutesState.Amended)], BodyKind.InformalForum).IsRefused);
    }
}
