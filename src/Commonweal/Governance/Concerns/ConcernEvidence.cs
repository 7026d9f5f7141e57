using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Concerns;

namespace Commonweal.Governance.Concerns;

/// <summary>A file attached to a step of a concern. It is given back to a party as it came, and never shown within a page.</summary>
public sealed class ConcernEvidence : IEvent
{
    public required ConcernId ConcernId { get; init; }

    /// <summary>From 1 within its concern, so that no address tells of other concerns.</summary>
    public required int Number { get; init; }

    public required Guid StepId { get; init; }

    /// <summary>Made safe: letters, digits, hyphens and its ending.</summary>
    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required byte[] Content { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>What a page says of a file without reading it.</summary>
public sealed record EvidenceName(int Number, Guid StepId, string Name);
