using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Foundation;

namespace Commonweal.Community.Complaints;

/// <summary>A file that came with a complaint. It is given to those who handle it as it came, and never shown within a page.</summary>
public sealed class ComplaintFile
{
    public required ComplaintId ComplaintId { get; init; }

    /// <summary>From 1 within its complaint, so that no address tells of other complaints.</summary>
    public required int Number { get; init; }

    /// <summary>Made safe: letters, digits, hyphens and its ending.</summary>
    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required byte[] Content { get; init; }
}

/// <summary>What a page says of a file without reading it.</summary>
public sealed record ComplaintFileName(int Number, string Name);

/// <summary>The partner that first reads a complaint which names none.</summary>
public sealed class FrontDesk
{
    public required PartnerId PartnerId { get; init; }

    public required Provenance Provenance { get; init; }
}
