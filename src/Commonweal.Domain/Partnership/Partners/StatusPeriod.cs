using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Partners;

/// <summary>A status of a partner from a date; it lasts until the next one begins.</summary>
public sealed class StatusPeriod : IVersionedFact
{
    public long Id { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required PartnerStatus Status { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>The approval that a joining rests on (PAR-07): required to become a partner.</summary>
    public ApprovalId? ApprovalId { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }
}
