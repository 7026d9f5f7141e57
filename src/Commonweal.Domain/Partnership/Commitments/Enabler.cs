using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Commitments;

/// <summary>What joint work leans on: workforce, estates, information technology and the like, with its project support (COM-15).</summary>
public sealed class Enabler : ILabel
{
    public required string Slug { get; init; }

    public required string Name { get; set; }

    public required string Text { get; set; }

    public required ProjectSupport ProjectSupport { get; set; }

    public required Provenance Provenance { get; init; }

    public int Version { get; set; }
}

public enum ProjectSupport
{
    NotSaid,
    Planned,
    InPlace,
}
