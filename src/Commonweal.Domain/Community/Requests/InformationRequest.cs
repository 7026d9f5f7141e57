using Commonweal.Domain.Community.Keeping;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Community.Requests;

public readonly record struct InformationRequestId(Guid Value) : ITypedId<InformationRequestId>
{
    public static InformationRequestId From(Guid value) => new(value);
}

/// <summary>Under which law information is asked for. Whoever asks need not know: the authority that answers says which it is.</summary>
public enum RequestRegime
{
    FreedomOfInformation,
    EnvironmentalInformation,
}

/// <summary>
/// That information was asked of one public authority (LAW-29): when, and of which. Who asked, and in what words, stand apart in <see cref="InformationRequestText"/>, out of reach of the audit.
/// </summary>
public sealed class InformationRequest : IEvent
{
    public required InformationRequestId Id { get; init; }

    /// <summary>By which it is spoken of: random, so that it tells nothing of how many there are.</summary>
    public required string Reference { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public ReceivedThrough Through { get; init; }

    /// <summary>The authority that was asked, and that answers for itself alone.</summary>
    public required PartnerId ReceivedBy { get; init; }

    /// <summary>How many things that are published already were shown before it was asked.</summary>
    public required int Offered { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public enum RequestStepKind
{
    Received,

    /// <summary>Another authority that seems to hold it too is told what is asked, and not by whom.</summary>
    HolderTold,

    /// <summary>What is asked is not clear. The time stops until whoever asked has said.</summary>
    ClarificationAsked,

    /// <summary>Whoever asked has said what is meant. The time begins again.</summary>
    Clarified,

    Extended,
    Answered,

    /// <summary>Whoever asked is not content, and the authority must look at its answer again.</summary>
    ReviewAsked,

    /// <summary>Somebody other than whoever answered has looked at it again.</summary>
    Reviewed,

    /// <summary>The removal of what was written is put off, for a reason.</summary>
    RemovalPutOff,

    RemovalNoLongerPutOff,

    /// <summary>Who asked, in what words, and what was written to them were removed, as their time was over.</summary>
    TextsRemoved,
}

public enum RequestOutcome
{
    Given,
    GivenInPart,
    Refused,
    NotHeld,

    /// <summary>It could be read already, and whoever asked was told where.</summary>
    PublishedAlready,
}

/// <summary>What an authority's own review made of its answer.</summary>
public enum ReviewResult
{
    Stands,
    ChangedInPart,
    Changed,
}

/// <summary>One dated step of a request, by the authority that answers. What anybody reads of an answer stands here; what was written to whoever asked stands apart.</summary>
public sealed class InformationRequestStep : IEvent
{
    public required Guid Id { get; init; }

    public required InformationRequestId RequestId { get; init; }

    public required RequestStepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Null for whoever asked.</summary>
    public PartnerId? PartnerId { get; init; }

    public PersonId? PersonId { get; init; }

    /// <summary>Of a holder that is told.</summary>
    public PartnerId? ToPartnerId { get; init; }

    /// <summary>Of an extension and of an answer.</summary>
    public RequestRegime? Regime { get; init; }

    public RequestOutcome? Outcome { get; init; }

    /// <summary>Of an answer that keeps something back: the slug of the exemption.</summary>
    public string? Exemption { get; init; }

    /// <summary>Of a qualified exemption: why the public interest in keeping it back outweighs that in giving it.</summary>
    public string? Weighed { get; init; }

    /// <summary>Of an answer: what was asked, as anybody reads it.</summary>
    public string? Asked { get; init; }

    /// <summary>Of an answer: what was given, or where it is, as anybody reads it.</summary>
    public string? Disclosed { get; init; }

    /// <summary>Of a review.</summary>
    public ReviewResult? Review { get; init; }

    /// <summary>Of a removal that is put off.</summary>
    public HoldReason? HeldFor { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>What was written with a step. It bears on a person, so it is kept apart from every event and from the audit.</summary>
public sealed class InformationRequestText
{
    public required Guid StepId { get; init; }

    public required InformationRequestId RequestId { get; init; }

    public required string Words { get; init; }

    /// <summary>Of a request: who asks. Seen by the authority that answers, and by no other holder.</summary>
    public string? Name { get; init; }

    /// <summary>Of a request: where the answer goes. Seen as the name is.</summary>
    public string? Contact { get; init; }
}
