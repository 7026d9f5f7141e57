using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Concerns;
using FsCheck;
using FsCheck.Fluent;
using static Commonweal.Domain.Tests.Governance.Concerns.MadeUpConcern;

namespace Commonweal.Domain.Tests.Governance.Concerns;

/// <summary>Whatever anybody tries in whatever order, no step is skipped, and nobody is asked to leave without the Board's decision.</summary>
public sealed class ConcernsAtRandomTests
{
    private static readonly PartnerId[] Everybody = [Ccg, Council, Trust, Stranger];

    private sealed record Attempt(StepKind Kind, int By, bool IsLeader, bool? IsChanged, bool NamesTheBoard, bool SubjectVotes, int DaysLater);

    private static readonly Gen<Attempt[]> Attempts = (
        from kind in Gen.Elements(Enum.GetValues<StepKind>())
        from who in Gen.Choose(0, 3)
        from leader in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from changed in Gen.Elements<bool?>(true, false, false, null)
        from board in Gen.Elements(true, true, false)
        from votes in Gen.Elements(true, false, false)
        from days in Gen.Choose(0, 20)
        select new Attempt(kind, who, leader, changed, board, votes, days)).ListOf(60).Select(list => list.ToArray());

    [Fact]
    [Trait("Requirement", "MON-02")]
    public void No_step_is_ever_skipped() => Laws.Hold(Attempts, attempts =>
    {
        var kinds = Taken(attempts).Steps.Select(s => s.Kind).ToList();
        return Comes(kinds, StepKind.Answered, after: [StepKind.Served])
            && Comes(kinds, StepKind.LeftUnanswered, after: [StepKind.Served])
            && Comes(kinds, StepKind.Reviewed, after: [StepKind.Answered, StepKind.LeftUnanswered])
            && Comes(kinds, StepKind.AskedToLeave, after: [StepKind.Reviewed])
            && Comes(kinds, StepKind.SubjectDecided, after: [StepKind.AskedToLeave])
            && kinds.SkipWhile(k => k != StepKind.Closed).Skip(1).All(k => k == StepKind.Corrected);
    });

    [Fact]
    [Trait("Requirement", "MON-02")]
    public void Nobody_is_asked_to_leave_without_a_decision_of_the_board_in_which_it_took_no_part() => Laws.Hold(Attempts, attempts =>
    {
        var steps = Taken(attempts).Steps;
        return steps.Where(s => s.Kind == StepKind.AskedToLeave).All(asked =>
            asked.NamesADecision && !asked.Voters.Contains("trust") && asked.Voters.Count > 0
            && steps.Last(s => s.Kind == StepKind.Reviewed && s.KnownFrom < asked.KnownFrom) is { IsChanged: false } review && asked.MeetingOn >= review.On);
    });

    [Fact]
    [Trait("Requirement", "MON-03")]
    public void A_stranger_is_never_a_party_and_the_subject_never_before_it_is_served() => Laws.Hold(Attempts, attempts =>
    {
        var history = Taken(attempts);
        return !history.IsParty(Stranger) && history.IsParty(Trust) == history.Steps.Any(s => s.Kind == StepKind.Served) && history.Steps.All(s => s.PartnerId != Stranger);
    });

    [Fact]
    public void What_was_said_is_never_lost() => Laws.Hold(Attempts, attempts =>
    {
        var history = Raised;
        foreach (var (step, _, _) in Steps(attempts))
        {
            var next = history.MayTake(step, Head(step.PartnerId), "trust", step.On).IsRefused ? history : history.With(step);
            if (!history.Steps.All(next.Steps.Contains))
            {
                return false;
            }

            history = next;
        }

        return true;
    });

    private static bool Comes(List<StepKind> kinds, StepKind kind, StepKind[] after) => !kinds.Contains(kind) || kinds.TakeWhile(k => k != kind).Any(after.Contains);

    private static ConcernHistory Taken(Attempt[] attempts) => Steps(attempts).Aggregate(Raised, (history, next) =>
        history.MayTake(next.Step, Head(next.Step.PartnerId, next.IsLeader ? "chair" : "recorder"), "trust", next.Step.On).IsRefused ? history : history.With(next.Step));

    private static IEnumerable<(ConcernStep Step, bool IsLeader, int Number)> Steps(Attempt[] attempts)
    {
        var day = Today;
        for (var i = 0; i < attempts.Length; i++)
        {
            var a = attempts[i];
            day = day.AddDays(a.DaysLater);
            var decides = a.Kind is StepKind.AskedToLeave or StepKind.SubjectDecided && a.NamesTheBoard;
            yield return (new ConcernStep
            {
                Id = new Guid(1000 + i, 0, 0, new byte[8]), ConcernId = TheConcern.Id, Kind = a.Kind, On = day, PartnerId = Everybody[a.By], Words = "Said.", KnownFrom = TheConcern.KnownFrom.AddMinutes(i + 1),
                AnswerBy = a.Kind == StepKind.Served ? day.AddDays(a.DaysLater) : null, IsChanged = a.Kind == StepKind.Reviewed ? a.IsChanged : null,
                DecisionReference = decides ? "7" : null, DecidedBy = decides ? "The board" : null, Minute = decides ? "7.1" : null, MeetingOn = decides ? day.AddDays(-a.By) : null,
                Voters = decides ? a.SubjectVotes ? ["ccg", "trust"] : ["ccg"] : [], Corrects = a.Kind == StepKind.Corrected ? Raised.Steps[0].Id : null,
            }, a.IsLeader, i);
        }
    }
}
