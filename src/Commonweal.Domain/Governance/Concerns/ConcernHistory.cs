using System.Collections.Immutable;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Governance.Concerns;

/// <summary>A concern with its steps in order: how it stands, who its parties are, and which step may be taken next.</summary>
public sealed class ConcernHistory(Concern concern, IEnumerable<ConcernRaiser> raisers, IEnumerable<ConcernStep> steps)
{
    /// <summary>The fewest days that an answer is given. Our choice: the agreement sets none.</summary>
    public const int AnswerDaysMin = 14;

    public Concern Concern { get; } = concern;

    public ImmutableArray<ConcernStep> Steps { get; } = [.. steps.OrderBy(s => s.KnownFrom).ThenBy(s => s.Id)];

    /// <summary>Those who raise it: the first, and whoever was named with it.</summary>
    public ImmutableArray<PartnerId> Raisers { get; } = [concern.RaisedBy, .. raisers.Select(r => r.PartnerId).Where(p => p != concern.RaisedBy).Distinct()];

    public ConcernState State => Steps.Select(s => s.LeadsTo()).LastOrDefault(s => s is not null) ?? ConcernState.Raised;

    public bool IsServed => Steps.Any(s => s.Kind == StepKind.Served);

    public DateOnly? AnswerBy => Steps.LastOrDefault(s => s.Kind == StepKind.Served)?.AnswerBy;

    /// <summary>Those who may know that it exists: its raisers, and its subject from the day it is served (MON-03).</summary>
    public bool IsParty(PartnerId? partner) => partner is { } one && (Raisers.Contains(one) || (IsServed && one == Concern.SubjectId));

    /// <summary>Whether this organisation has itself said that it raises the concern.</summary>
    public bool HasStoodBehind(PartnerId partner) => Steps.Any(s => s.Kind is StepKind.Raised or StepKind.StoodBehind && s.PartnerId == partner);

    public ConcernHistory With(ConcernStep step) => new(Concern, Raisers.Select(r => new ConcernRaiser { ConcernId = Concern.Id, PartnerId = r, KnownFrom = Concern.KnownFrom }), [.. Steps, step]);

    /// <summary>What puts a step's words right, the last where there are several.</summary>
    public ConcernStep? CorrectionOf(ConcernStep step) => Steps.LastOrDefault(s => s.Corrects == step.Id);

    /// <summary>Whether it is this organisation's turn to take a step of this kind, before anything is typed.</summary>
    public Outcome<StepKind> MayBegin(StepKind kind, PartnerId partner, Speaker speaker) =>
        ConcernRules.ALeader(partner, speaker).Refusal is { } refusal ? refusal
        : !State.Next().Contains(kind) ? new StepOutOfTurn(kind, State)
        : kind.IsOfSubject() ? (partner == Concern.SubjectId ? kind : new StepOfTheOtherSide(kind))
        : Raisers.Contains(partner) ? kind : new StepOfTheOtherSide(kind);

    /// <summary>Whether a step may be taken by whoever speaks.</summary>
    /// <param name="subject">The slug of the subject, as a minute's voters are written.</param>
    public Outcome<ConcernStep> MayTake(ConcernStep step, Speaker speaker, string subject, DateOnly today) =>
        string.IsNullOrWhiteSpace(step.Words) ? new StepNeedsWords()
        : step.Kind == StepKind.Corrected ? MayCorrect(step, speaker)
        : MayBegin(step.Kind, step.PartnerId, speaker).Then(kind => kind switch
        {
            StepKind.StoodBehind => HasStoodBehind(step.PartnerId) ? new RaisesItAlready() : step,
            StepKind.Served => step.AnswerBy >= step.On.AddDays(AnswerDaysMin) ? step : new AnswerNeedsTime(step.On.AddDays(AnswerDaysMin)),
            StepKind.LeftUnanswered => today > AnswerBy ? step : new AnswerStillAwaited(AnswerBy!.Value),
            StepKind.Reviewed => step.IsChanged is null ? new ReviewSaysWhetherChanged() : step,
            StepKind.AskedToLeave => MayAsk(step, subject, today),
            StepKind.SubjectDecided => MayDecide(step, today),
            _ => (Outcome<ConcernStep>)step,
        });

    private Outcome<ConcernStep> MayCorrect(ConcernStep step, Speaker speaker) =>
        ConcernRules.ALeader(step.PartnerId, speaker).Refusal is { } refusal ? refusal
        : Steps.Any(s => s.Id == step.Corrects && s.PartnerId == step.PartnerId && s.Kind != StepKind.Corrected) ? step
        : new CorrectsItsOwnWords();

    // A request to leave comes only after a decision of the Board in which the subject took no part (MON-02).
    private Outcome<ConcernStep> MayAsk(ConcernStep step, string subject, DateOnly today)
    {
        var review = Steps.Last(s => s.Kind == StepKind.Reviewed);
        return !step.NamesADecision || step.Voters.Count == 0 ? new AskingNeedsTheBoard()
            : step.Voters.Contains(subject) ? new SubjectTookPart()
            : step.MeetingOn < review.On ? new BoardDecidedBeforeReview(step.MeetingOn.Value, review.On)
            : step.MeetingOn > today ? new DecisionStillToCome(step.MeetingOn.Value)
            : step;
    }

    private Outcome<ConcernStep> MayDecide(ConcernStep step, DateOnly today)
    {
        var asked = Steps.Last(s => s.Kind == StepKind.AskedToLeave);
        return !step.NamesADecision ? new OwnBodyDecides()
            : step.MeetingOn > today ? new DecisionStillToCome(step.MeetingOn!.Value)
            : step.MeetingOn < asked.On ? new BodyDecidedBeforeRequest(asked.On)
            : step.LeavesOn < step.MeetingOn ? new LeavesBeforeDecided(step.MeetingOn!.Value)
            : step;
    }
}
