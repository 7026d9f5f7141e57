using System.Collections.Immutable;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Concerns;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Governance.Disputes;

/// <summary>A dispute with its steps up to a day: the stage reached, by when it has its time, whether it is over, and which step may come next.</summary>
public sealed class DisputeHistory(Dispute dispute, IEnumerable<PartnerId> others, IEnumerable<DisputeStep> steps, IReadOnlyDictionary<DisputeStage, int> days)
{
    public Dispute Dispute { get; } = dispute;

    public ImmutableArray<DisputeStep> Steps { get; } = [.. steps.OrderBy(s => s.KnownFrom).ThenBy(s => s.Id)];

    /// <summary>Who gave notice, then those on whom it was served.</summary>
    public ImmutableArray<PartnerId> Parties { get; } = [dispute.RaisedBy, .. others.Where(p => p != dispute.RaisedBy).Distinct()];

    public DisputeStage Stage => LastMove?.To ?? DisputeStage.Notice;

    public DateOnly StageSince => LastMove?.On ?? Dispute.NoticeOn;

    /// <summary>The last day of the stage's time.</summary>
    public DateOnly StageUntil => StageSince.AddDays(days[Stage]);

    public bool IsWithdrawn => Steps.Any(s => s.Kind == DisputeStepKind.Withdrawn);

    public DisputeStep? Offer => Steps.LastOrDefault(s => s.Kind == DisputeStepKind.SettlementOffered);

    /// <summary>Settled when every party but the one that offered has agreed to the last offer.</summary>
    public bool IsSettled => Offer is { } offer && Parties.All(p => p == offer.PartnerId || HasAgreed(p));

    public bool IsOpen => !IsWithdrawn && !IsSettled;

    public DisputeHistory With(DisputeStep step) => new(Dispute, Parties, [.. Steps, step], days);

    public bool IsStageOverdue(DateOnly asAt) => IsOpen && asAt > StageUntil;

    /// <summary>Whether a party may take a step of this kind now, before anything is typed.</summary>
    public Outcome<DisputeStepKind> MayBegin(DisputeStepKind kind, Speaker speaker, DateOnly today) =>
        speaker.Partner is not { } own || !Parties.Contains(own) ? new OnlyPartiesTakeSteps()
        : !Speaks(speaker) ? new StageIsOfLeaders(Stage)
        : kind == DisputeStepKind.Corrected ? kind
        : !IsOpen ? new DisputeIsOver()
        : kind switch
        {
            DisputeStepKind.MovedUp => MayMoveUp(kind, today),
            DisputeStepKind.SettlementAgreed => Offer is not { } offer ? new NothingIsOffered() : offer.PartnerId == own || HasAgreed(own) ? new AgreesAlready() : kind,
            DisputeStepKind.Withdrawn => own == Dispute.RaisedBy ? kind : new OnlyWhoGaveNotice(),
            DisputeStepKind.Noticed => new NoticeIsGivenOnce(),
            _ => (Outcome<DisputeStepKind>)kind,
        };

    public Outcome<DisputeStep> MayTake(DisputeStep step, Speaker speaker, DateOnly today) =>
        MayBegin(step.Kind, speaker, today).Then<DisputeStep>(kind =>
            string.IsNullOrWhiteSpace(step.Words) ? new DisputeStepNeedsWords()
            : kind == DisputeStepKind.MovedUp && step.To != Stage + 1 ? new NoStageIsLeftOut(Stage)
            : kind == DisputeStepKind.MovedUp && Stage == DisputeStage.Board && (step.MeetingOn is not { } met || met > today || met < StageSince || string.IsNullOrWhiteSpace(step.Minute)) ? new BoardConsidersItFirst(StageSince)
            : kind == DisputeStepKind.Corrected && !Steps.Any(s => s.Id == step.Corrects && s.PartnerId == step.PartnerId && s.Kind != DisputeStepKind.Corrected) ? new CorrectsItsOwnStep()
            : step);

    /// <summary>Who gives notice, and what it must hold.</summary>
    public static Outcome<Dispute> MayGiveNotice(Dispute dispute, IReadOnlyCollection<PartnerId> others, string words, Speaker speaker) =>
        speaker.Partner != dispute.RaisedBy || !MaySpeak(DisputeStage.Notice, speaker) ? new OnlyPartiesTakeSteps()
        : others.Count == 0 || others.Contains(dispute.RaisedBy) ? new NoticeIsServedOnAnother()
        : string.IsNullOrWhiteSpace(words) ? new DisputeStepNeedsWords()
        : dispute;

    public DisputeStep? CorrectionOf(DisputeStep step) => Steps.LastOrDefault(s => s.Corrects == step.Id);

    private DisputeStep? LastMove => Steps.LastOrDefault(s => s.Kind == DisputeStepKind.MovedUp);

    private bool HasAgreed(PartnerId party) => Offer is { } offer && Steps.SkipWhile(s => s.Id != offer.Id).Any(s => s.Kind == DisputeStepKind.SettlementAgreed && s.PartnerId == party);

    private bool Speaks(Speaker speaker) => MaySpeak(Stage, speaker);

    // From the third stage on it is the business of those at the head of each organisation.
    private static bool MaySpeak(DisputeStage stage, Speaker speaker) =>
        ConcernRules.LeaderRoles.Contains(speaker.Role) || (stage < DisputeStage.ChiefExecutives && SpeakingFor.RecordingRoles.Contains(speaker.Role));

    // Up once the time is over, or sooner where every party has spoken and none has settled it.
    private Outcome<DisputeStepKind> MayMoveUp(DisputeStepKind kind, DateOnly today) =>
        Stage == DisputeStage.Mediation ? new NothingAboveMediation()
        : today > StageUntil || Parties.All(SaidAtThisStage) ? kind
        : new StageHasItsTime(Stage, StageUntil);

    private bool SaidAtThisStage(PartnerId party) =>
        Steps.Any(s => (LastMove is not { } move || s.KnownFrom > move.KnownFrom) && s.PartnerId == party && s.Kind is DisputeStepKind.Said or DisputeStepKind.Noticed or DisputeStepKind.SettlementOffered);
}
