using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Partners;

/// <summary>The organisation in law that took a partner's place from a date, with its duties and its signatures.</summary>
public sealed class Succession
{
    public long Id { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required string SuccessorName { get; init; }

    /// <summary>The first day of the successor.</summary>
    public required DateOnly From { get; init; }

    public required Provenance Provenance { get; init; }
}
