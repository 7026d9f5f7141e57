using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;

namespace Commonweal.Partnership.Commitments;

/// <summary>A file sent with a report to show that it is so. It is given back as it came, and never shown within a page.</summary>
public sealed class EvidenceFile : IEvent
{
    public long Id { get; init; }

    public long TargetReportId { get; init; }

    public required TargetReport Report { get; init; }

    /// <summary>Made safe: letters, digits, hyphens and its ending.</summary>
    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required byte[] Content { get; init; }

    public required DateTime KnownFrom { get; init; }
}
