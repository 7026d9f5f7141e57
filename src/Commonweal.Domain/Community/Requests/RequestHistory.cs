using System.Collections.Immutable;
using Commonweal.Domain.Community.Keeping;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Community.Requests;

/// <summary>A request with its steps up to a day: who holds it, who may know who asked, and which step may come next.</summary>
public sealed class RequestHistory(InformationRequest request, IEnumerable<InformationRequestStep> steps)
{
    public const string OfficerRole = "information-governance-lead";

    public InformationRequest Request { get; } = request;

    public ImmutableArray<InformationRequestStep> Steps { get; } = [.. steps.OrderBy(s => s.KnownFrom).ThenBy(s => s.Id)];

    /// <summary>The authorities that read what is asked: the one that answers, and the holders it told.</summary>
    public ImmutableArray<PartnerId> Partners => [.. HoldersTold.Prepend(Request.ReceivedBy)];

    public IEnumerable<PartnerId> HoldersTold => Steps.Where(s => s.Kind == RequestStepKind.HolderTold).Select(s => s.ToPartnerId!.Value);

    public InformationRequestStep? Answer => Steps.FirstOrDefault(s => s.Kind == RequestStepKind.Answered);

    public InformationRequestStep? ReviewAsked => Steps.FirstOrDefault(s => s.Kind == RequestStepKind.ReviewAsked);

    public InformationRequestStep? Review => Steps.FirstOrDefault(s => s.Kind == RequestStepKind.Reviewed);

    /// <summary>The answer that holds: that of the review, where it changed something.</summary>
    public InformationRequestStep? StandingAnswer => Review is { Outcome: not null } changed ? changed : Answer;

    public InformationRequestStep? Extension => Steps.LastOrDefault(s => s.Kind == RequestStepKind.Extended);

    /// <summary>Whoever asked was asked back, and has not said.</summary>
    public bool IsWaiting => Steps.LastOrDefault(s => s.Kind is RequestStepKind.ClarificationAsked or RequestStepKind.Clarified)?.Kind == RequestStepKind.ClarificationAsked;

    /// <summary>The day after which the time is counted: that of receipt, or that on which it became clear.</summary>
    public DateOnly StartsOn => Steps.LastOrDefault(s => s.Kind == RequestStepKind.Clarified)?.On ?? Request.ReceivedOn;

    /// <summary>The day it was over: that of its answer or of the review of it, or that on which whoever asked was asked back and never said.</summary>
    public DateOnly? OverOn => ReviewAsked is not null ? Review?.On : Answer?.On ?? (IsWaiting ? Steps.Last(s => s.Kind == RequestStepKind.ClarificationAsked).On : null);

    public DateOnly? TextsRemovedOn => Steps.FirstOrDefault(s => s.Kind == RequestStepKind.TextsRemoved)?.On;

    /// <summary>Why what was written must not be removed; null where nothing speaks against it.</summary>
    public TextHold? Hold => Steps.LastOrDefault(s => s.Kind is RequestStepKind.RemovalPutOff or RequestStepKind.RemovalNoLongerPutOff) is { Kind: RequestStepKind.RemovalPutOff } step
        ? new TextHold(step.HeldFor!.Value, step.On) : null;

    /// <summary>Who asked, and where they live, is for the authority that answers alone.</summary>
    public bool MaySeeWhoAsked(PartnerId partner) => partner == Request.ReceivedBy;

    /// <summary>Whether this speaker keeps and removes what was written: the officer of the authority that answers.</summary>
    public Outcome<Speaker> MayKeep(Speaker speaker) => speaker.Partner == Request.ReceivedBy && speaker.Role == OfficerRole ? speaker : new TheAuthorityAnswersForItself();

    public RequestHistory With(InformationRequestStep step) => new(Request, [.. Steps, step]);

    /// <summary>Whether a step of this kind may be taken now, before anything is typed.</summary>
    /// <param name="person">Who would take it.</param>
    public Outcome<RequestStepKind> MayBegin(RequestStepKind kind, Speaker speaker, PersonId? person) =>
        speaker.Partner != Request.ReceivedBy || speaker.Role != OfficerRole ? new TheAuthorityAnswersForItself()
        : TextsRemovedOn is { } gone ? new TextsAreGone(gone)
        : kind is RequestStepKind.ReviewAsked or RequestStepKind.Reviewed ? MayReview(kind, person)
        : Answer is not null ? new RequestIsAnswered()
        : kind switch
        {
            RequestStepKind.HolderTold or RequestStepKind.Answered => kind,
            RequestStepKind.ClarificationAsked => IsWaiting ? new ClarificationIsAwaited() : kind,
            RequestStepKind.Clarified => IsWaiting ? kind : new NothingWasAskedBack(),
            RequestStepKind.Extended => IsWaiting ? new ClarificationIsAwaited() : Extension is null ? kind : new ExtendedOnceAlready(),
            _ => (Outcome<RequestStepKind>)new TheAuthorityAnswersForItself(),
        };

    /// <param name="words">What is written with it.</param>
    /// <param name="clock">As it stands before the step.</param>
    public Outcome<InformationRequestStep> MayTake(InformationRequestStep step, string words, Speaker speaker, RequestClock clock, IEnumerable<RequestExemption> exemptions) =>
        MayBegin(step.Kind, speaker, step.PersonId).Then<InformationRequestStep>(kind => string.IsNullOrWhiteSpace(words) ? new RequestStepNeedsWords() : kind switch
        {
            RequestStepKind.HolderTold => step.ToPartnerId is { } to && !Partners.Contains(to) ? step : new HolderKnowsAlready(),
            RequestStepKind.Extended => step.Regime is null ? new LawNeedsNaming() : clock.AnswerBy < step.On ? new ExtendInTime(clock.AnswerBy.Value) : step,
            RequestStepKind.Answered => RequestRules.MayAnswer(step, exemptions),
            RequestStepKind.ReviewAsked => step.On < Answer!.On ? new ReviewBeforeTheAnswer(Answer.On) : step,
            RequestStepKind.Reviewed => step.Review is null ? new ReviewNeedsAResult() : step.Review == ReviewResult.Stands ? step : RequestRules.MayAnswer(step, exemptions),
            _ => step,
        });

    private Outcome<RequestStepKind> MayReview(RequestStepKind kind, PersonId? person) =>
        Answer is null ? new AnswerTheRequestFirst()
        : Review is not null ? new LookedAtAgainAlready()
        : kind == RequestStepKind.ReviewAsked ? ReviewAsked is null ? kind : new ReviewIsAskedForAlready()
        : ReviewAsked is null ? new NobodyAskedForAReview()
        : person is { } who && who == Answer.PersonId ? new ReviewedBySomebodyElse() : kind;
}
