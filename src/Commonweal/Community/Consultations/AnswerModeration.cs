using Commonweal.Domain.Community.Consultations;
using Commonweal.Domain.Foundation;

namespace Commonweal.Community.Consultations;

/// <summary>That somebody read an answer, and what they made of it.</summary>
public sealed class AnswerModeration : IEvent
{
    public long Id { get; init; }

    public required string Consultation { get; init; }

    public required int Number { get; init; }

    public required AnswerVerdict Verdict { get; init; }

    /// <summary>Why it is not shown.</summary>
    public string? Why { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}
