using Commonweal.Domain.Community.Keeping;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Community.Complaints;

public readonly record struct ComplaintId(Guid Value) : ITypedId<ComplaintId>
{
    public static ComplaintId From(Guid value) => new(value);
}

/// <summary>What a complaint is about, and so under which law it is answered.</summary>
public enum ComplaintSubject
{
    HealthCare,
    AdultSocialCare,
    ChildrensSocialCare,
    SomethingElse,

    /// <summary>Whoever complains need not know. Taken as health care until it is known, by our choice: its times are the strictest that fit.</summary>
    NotKnown,
}

/// <summary>How whoever complains wishes to be answered.</summary>
public enum AnswerMeans
{
    /// <summary>On the page behind the secret code, with no name and no address given.</summary>
    ThisPage,

    Email,
    Telephone,
    Post,
}

/// <summary>
/// That somebody complained (CMP-01): when, to which partner, about what kind of care. Whoever it was and what they wrote stand apart in <see cref="ComplaintText"/>,
/// out of reach of the audit, so that they can leave when their time is over.
/// </summary>
public sealed class Complaint : IEvent
{
    public required ComplaintId Id { get; init; }

    /// <summary>By which it is spoken of: random, so that it tells nothing of how many there are.</summary>
    public required string Reference { get; init; }

    /// <summary>Of the code by which whoever complained comes back. The code itself is shown to them and kept nowhere.</summary>
    public required TextHash CodeHash { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public ReceivedThrough Through { get; init; }

    /// <summary>The partner that first has it, and leads until it passes the lead on.</summary>
    public required PartnerId ReceivedBy { get; init; }

    public required ComplaintSubject Subject { get; init; }

    /// <summary>Null where it was not said.</summary>
    public DateOnly? HappenedOn { get; init; }

    /// <summary>Slugs of the partners that were named; none where whoever complained did not know.</summary>
    public required IReadOnlyList<string> Named { get; init; }

    public required AnswerMeans Means { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public enum ComplaintStepKind
{
    Made,

    /// <summary>Whoever complained lets partners share it with others that must help to answer.</summary>
    ConsentGiven,

    /// <summary>Whoever complained adds something.</summary>
    Added,

    Withdrawn,
    ConsentAsked,

    /// <summary>Another partner sees it from now on, and leads if the step says so.</summary>
    Routed,

    Acknowledged,

    /// <summary>How it will be looked into and by when it is answered, as agreed with whoever complained.</summary>
    Planned,

    /// <summary>A partner that does not lead gives its part of the joint answer.</summary>
    PartGiven,

    Answered,
    Closed,

    /// <summary>What was learnt, in a sentence that anybody may read.</summary>
    LessonLogged,

    /// <summary>Whoever complained no longer lets it be shared: from then on only the partner that leads sees it.</summary>
    ConsentWithdrawn,

    /// <summary>The removal of what was written is put off, for a reason.</summary>
    RemovalPutOff,

    RemovalNoLongerPutOff,

    /// <summary>What was written, the address it gave and its files were removed, as their time was over.</summary>
    TextsRemoved,

    /// <summary>Which of several partners leads until they agree otherwise, with the reason.</summary>
    LeadProposed,
}

/// <summary>One dated step of a complaint, by a partner or by whoever complained. What was written stands apart.</summary>
public sealed class ComplaintStep : IEvent
{
    public required Guid Id { get; init; }

    public required ComplaintId ComplaintId { get; init; }

    public required ComplaintStepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Null for whoever complained.</summary>
    public PartnerId? PartnerId { get; init; }

    public PersonId? PersonId { get; init; }

    /// <summary>Of routing: which partner sees it from now on. Of a proposal: which would lead.</summary>
    public PartnerId? ToPartnerId { get; init; }

    /// <summary>Of routing: whether that partner leads the answer from now on.</summary>
    public bool IsLead { get; init; }

    /// <summary>Of a plan: the day by which it is answered.</summary>
    public DateOnly? AnswerBy { get; init; }

    /// <summary>Of a lesson: the sentence that anybody may read, and nobody is known from.</summary>
    public string? Lesson { get; init; }

    /// <summary>Of a removal that is put off.</summary>
    public HoldReason? HeldFor { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>What was written with a step. It bears on a person, so it is kept apart from every event and from the audit.</summary>
public sealed class ComplaintText
{
    public required Guid StepId { get; init; }

    public required ComplaintId ComplaintId { get; init; }

    public required string Words { get; init; }

    /// <summary>Of a complaint: what would put it right.</summary>
    public string? Wish { get; init; }

    /// <summary>Of a complaint: where the answer goes.</summary>
    public string? Contact { get; init; }
}
