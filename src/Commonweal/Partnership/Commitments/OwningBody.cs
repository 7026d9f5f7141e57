using Commonweal.Domain.Foundation;

namespace Commonweal.Partnership.Commitments;

/// <summary>A body of the partnership that can own a promise, by the name people say: what a body is and may do is Governance's.</summary>
public sealed class OwningBody
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required Provenance Provenance { get; init; }
}
