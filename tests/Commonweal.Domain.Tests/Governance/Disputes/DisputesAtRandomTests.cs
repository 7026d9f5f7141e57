using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Disputes;
using FsCheck;
using FsCheck.Fluent;
using static Commonweal.Domain.Tests.Governance.Disputes.MadeUpDispute;

namespace Commonweal.Domain.Tests.Governance.Disputes;

/// <summary>Whatever anybody tries in whatever order, no stage is left out, and nothing happens after the end.</summary>
public sealed class DisputesAtRandomTests
{
    private static readonly PartnerId[] Everybody = [Ccg, Trust, Stranger];

    private sealed record Attempt(DisputeStepKind Kind, int By, int To, bool Board, bool IsLeader, int DaysLater);

    private static readonly Gen<Attempt[]> Attempts = (
        from kind in Gen.Frequency((3, Gen.Constant(DisputeStepKind.MovedUp)), (5, Gen.Elements(Enum.GetValues<DisputeStepKind>())))
        from who in Gen.Choose(0, 2)
        from to in Gen.Choose(0, 5)
        from board in Gen.Elements(true, false)
        from leader in Gen.Elements(true, true, false)
        from days in Gen.Choose(0, 30)
        select new Attempt(kind, who, to, board, leader, days)).ListOf(60).Select(list => list.ToArray());

    [Fact]
    [Trait("Requirement", "DIS-01")]
    public void No_stage_is_ever_left_out() => Laws.Hold(Attempts, attempts =>
        Taken(attempts).Steps.Where(s => s.Kind == DisputeStepKind.MovedUp).Select((s, i) => s.To == (DisputeStage)(i + 1)).All(fits => fits));

    [Fact]
    [Trait("Requirement", "DIS-01")]
    public void It_never_comes_to_mediation_without_the_boards_minute() => Laws.Hold(Attempts, attempts =>
        Taken(attempts).Steps.Where(s => s.To == DisputeStage.Mediation).All(s => s is { MeetingOn: not null, Minute: not null }));

    [Fact]
    public void After_its_end_nothing_comes_but_corrections() => Laws.Hold(Attempts, attempts =>
    {
        var history = Noticed;
        foreach (var (step, leader) in Steps(attempts))
        {
            var next = Next(history, step, leader);
            if (!history.IsOpen && next.Steps.Length > history.Steps.Length && step.Kind != DisputeStepKind.Corrected)
            {
                return false;
            }

            history = next;
        }

        return true;
    });

    [Fact]
    public void A_stranger_never_takes_a_step_and_nothing_said_is_lost() => Laws.Hold(Attempts, attempts =>
        Taken(attempts) is var history && history.Steps.All(s => s.PartnerId != Stranger) && history.Steps[0].Kind == DisputeStepKind.Noticed);

    private static DisputeHistory Taken(Attempt[] attempts) => Steps(attempts).Aggregate(Noticed, (history, next) => Next(history, next.Step, next.IsLeader));

    private static DisputeHistory Next(DisputeHistory history, DisputeStep step, bool isLeader) =>
        history.MayTake(step, Speaks(step.PartnerId, isLeader ? "chair" : "recorder"), step.On).IsRefused ? history : history.With(step);

    private static IEnumerable<(DisputeStep Step, bool IsLeader)> Steps(Attempt[] attempts)
    {
        var day = Began;
        for (var i = 0; i < attempts.Length; i++)
        {
            var a = attempts[i];
            day = day.AddDays(a.DaysLater);
            yield return (Step(a.Kind, Everybody[a.By], i + 1, day, a.Kind == DisputeStepKind.MovedUp ? (DisputeStage)a.To : null, a.Board, corrects: a.Kind == DisputeStepKind.Corrected ? Noticed.Steps[0].Id : null), a.IsLeader);
        }
    }
}
