using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Partners;

/// <summary>A sovereign organisation that takes part in the partnership (PAR-01). The partnership itself is never one (PAR-13).</summary>
public sealed class PartnerOrganisation : ILabel
{
    public required PartnerId Id { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; set; }

    public required string ShortName { get; set; }

    public required PartnerKind Kind { get; init; }

    public OdsCode? OdsCode { get; set; }

    /// <summary>One sentence for a resident: what this organisation does here.</summary>
    public required string Description { get; set; }

    /// <summary>Slugs of the boroughs it serves in the partnership, in the order of the facts.</summary>
    public required IReadOnlyList<string> Boroughs { get; init; }

    public required Provenance Provenance { get; init; }

    public int Version { get; set; }
}
