using System.Collections.Immutable;
using Commonweal.Domain.Community.Keeping;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Community.Complaints;

public enum ComplaintState
{
    Received,
    Acknowledged,
    Planned,
    Answered,
    Closed,
    Withdrawn,
}

/// <summary>A complaint with its steps up to a day: who has it, who leads, how it stands, and which step may come next.</summary>
public sealed class ComplaintHistory(Complaint complaint, IEnumerable<ComplaintStep> steps)
{
    public const string ManagerRole = "complaints-manager";

    public Complaint Complaint { get; } = complaint;

    public ImmutableArray<ComplaintStep> Steps { get; } = [.. steps.OrderBy(s => s.KnownFrom).ThenBy(s => s.Id)];

    public bool HasConsent => Steps.LastOrDefault(s => s.Kind is ComplaintStepKind.ConsentGiven or ComplaintStepKind.ConsentWithdrawn)?.Kind == ComplaintStepKind.ConsentGiven;

    /// <summary>The partners that see it: the first, and whoever it was routed to; where consent was withdrawn, the one that led then and whoever it was routed to since.</summary>
    public ImmutableArray<PartnerId> Partners => PartnersAfter(Steps.Length);

    /// <summary>Whether the partner saw it when the step was taken.</summary>
    public bool SawBefore(PartnerId partner, ComplaintStep step) => PartnersAfter(Steps.IndexOf(step)).Contains(partner);

    /// <summary>The one partner that leads the answer.</summary>
    public PartnerId Lead => LeadAfter(Steps.Length);

    public bool IsJoint => Partners.Length > 1;

    /// <summary>Partners whose part of the joint answer is awaited.</summary>
    public ImmutableArray<PartnerId> PartsAwaited => [.. Partners.Where(p => p != Lead && !Steps.Any(s => s.Kind == ComplaintStepKind.PartGiven && s.PartnerId == p))];

    public ComplaintState State => Has(ComplaintStepKind.Closed) ? ComplaintState.Closed
        : Has(ComplaintStepKind.Withdrawn) ? ComplaintState.Withdrawn
        : Has(ComplaintStepKind.Answered) ? ComplaintState.Answered
        : Has(ComplaintStepKind.Planned) ? ComplaintState.Planned
        : Has(ComplaintStepKind.Acknowledged) ? ComplaintState.Acknowledged : ComplaintState.Received;

    public bool IsOpen => State is not (ComplaintState.Closed or ComplaintState.Withdrawn or ComplaintState.Answered);

    public DateOnly? AnswerBy => First(ComplaintStepKind.Planned) is null ? null : Steps.Last(s => s.Kind == ComplaintStepKind.Planned).AnswerBy;

    public DateOnly? AcknowledgedOn => First(ComplaintStepKind.Acknowledged)?.On;

    public DateOnly? AnsweredOn => First(ComplaintStepKind.Answered)?.On;

    /// <summary>The day it was closed, or answered or withdrawn where nobody closed it.</summary>
    public DateOnly? OverOn => IsOpen ? null : Steps.Last(s => s.Kind is ComplaintStepKind.Closed or ComplaintStepKind.Withdrawn or ComplaintStepKind.Answered).On;

    public DateOnly? TextsRemovedOn => First(ComplaintStepKind.TextsRemoved)?.On;

    /// <summary>Why what was written must not be removed; null where nothing speaks against it.</summary>
    public TextHold? Hold => Steps.LastOrDefault(s => s.Kind is ComplaintStepKind.RemovalPutOff or ComplaintStepKind.RemovalNoLongerPutOff) is { Kind: ComplaintStepKind.RemovalPutOff } step
        ? new TextHold(step.HeldFor!.Value, step.On) : null;

    /// <summary>Whether this speaker keeps and removes what was written: the complaints manager of the partner that leads.</summary>
    public Outcome<Speaker> MayKeep(Speaker speaker) =>
        speaker.Role != ManagerRole || speaker.Partner is not { } own || !Partners.Contains(own) ? new OnlyItsComplaintsManagers() : own == Lead ? speaker : new TheLeadDoesThis();

    public ComplaintHistory With(ComplaintStep step) => new(Complaint, [.. Steps, step]);

    /// <summary>Whether this partner may take a step of this kind now, before anything is typed.</summary>
    public Outcome<ComplaintStepKind> MayBegin(ComplaintStepKind kind, Speaker speaker) =>
        speaker.Partner is not { } own || speaker.Role != ManagerRole || !Partners.Contains(own) ? new OnlyItsComplaintsManagers()
        : TextsRemovedOn is { } gone ? new TextsAreGone(gone)
        : kind == ComplaintStepKind.PartGiven ? MayGiveAPart(own)
        : own != Lead ? new TheLeadDoesThis()
        : kind switch
        {
            ComplaintStepKind.ConsentAsked => !IsOpen ? new ComplaintIsOver() : HasConsent ? new ConsentIsGiven() : kind,
            ComplaintStepKind.Routed => !IsOpen ? new ComplaintIsOver() : HasConsent ? kind : new SharingNeedsConsent(),
            ComplaintStepKind.Acknowledged => State == ComplaintState.Received ? kind : IsOpen ? new AcknowledgedAlready() : new ComplaintIsOver(),
            ComplaintStepKind.Planned => !IsOpen ? new ComplaintIsOver() : State == ComplaintState.Received ? new AcknowledgeFirst() : kind,
            ComplaintStepKind.Answered => MayAnswer(kind),
            ComplaintStepKind.Closed => State is ComplaintState.Answered or ComplaintState.Withdrawn ? kind : State == ComplaintState.Closed ? new ComplaintIsOver() : new AnswerFirst(),
            ComplaintStepKind.LessonLogged => AnsweredOn is null ? new AnswerFirst() : kind,
            _ => (Outcome<ComplaintStepKind>)new OnlyWhoeverComplained(),
        };

    /// <param name="words">What is written with it.</param>
    /// <param name="latest">The last day that the law allows for an answer, counted from the first receipt.</param>
    public Outcome<ComplaintStep> MayTake(ComplaintStep step, string words, Speaker speaker, DateOnly latest) =>
        MayBegin(step.Kind, speaker).Then<ComplaintStep>(kind => string.IsNullOrWhiteSpace(words) ? new ComplaintStepNeedsWords() : kind switch
        {
            ComplaintStepKind.Routed => step.ToPartnerId is not { } to || (Partners.Contains(to) && !(step.IsLead && to != Lead)) ? new PartnerHasItAlready() : step,
            ComplaintStepKind.Planned => step.AnswerBy is not { } by || by <= step.On ? new PlanNeedsALaterDay(step.On) : by > latest && AnswerBy is null ? new PlanIsTooLong(latest) : step,
            ComplaintStepKind.LessonLogged => LessonRules.MayPublish(step.Lesson).Then<ComplaintStep>(_ => step),
            _ => step,
        });

    /// <summary>What whoever complained may do, by the code alone.</summary>
    public Outcome<ComplaintStep> MayTakeAsComplainant(ComplaintStep step, string words) => step.Kind switch
    {
        _ when !IsOpen => new ComplaintIsOver(),
        ComplaintStepKind.ConsentGiven => HasConsent ? new ConsentIsGiven() : step,
        ComplaintStepKind.ConsentWithdrawn => HasConsent ? step : new NoConsentToWithdraw(),
        ComplaintStepKind.Added => string.IsNullOrWhiteSpace(words) ? new ComplaintStepNeedsWords() : step,
        ComplaintStepKind.Withdrawn => step,
        _ => new OnlyItsComplaintsManagers(),
    };

    private Outcome<ComplaintStepKind> MayGiveAPart(PartnerId own) =>
        own == Lead ? new TheLeadAnswers() : !IsOpen ? new ComplaintIsOver() : State == ComplaintState.Received ? new AcknowledgeFirst() : ComplaintStepKind.PartGiven;

    private Outcome<ComplaintStepKind> MayAnswer(ComplaintStepKind kind) =>
        !IsOpen ? new ComplaintIsOver() : State != ComplaintState.Planned ? new PlanFirst() : PartsAwaited.Length > 0 ? new PartsAreAwaited(PartsAwaited.Length) : kind;

    private ImmutableArray<PartnerId> PartnersAfter(int steps)
    {
        var withdrawn = Steps.Take(steps).LastOrDefault(s => s.Kind == ComplaintStepKind.ConsentWithdrawn);
        var since = withdrawn is null ? 0 : Steps.IndexOf(withdrawn);
        return [.. Steps.Take(steps).Skip(since).Where(s => s.Kind == ComplaintStepKind.Routed).Select(s => s.ToPartnerId!.Value).Prepend(LeadAfter(since)).Distinct()];
    }

    private PartnerId LeadAfter(int steps) => Steps.Take(steps).LastOrDefault(s => s is { Kind: ComplaintStepKind.Routed, IsLead: true })?.ToPartnerId ?? Complaint.ReceivedBy;

    private bool Has(ComplaintStepKind kind) => Steps.Any(s => s.Kind == kind);

    private ComplaintStep? First(ComplaintStepKind kind) => Steps.FirstOrDefault(s => s.Kind == kind);
}
