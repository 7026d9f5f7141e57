using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.People;

/// <summary>Someone who holds, held or may hold a post. A person who uses services is never one of these.</summary>
public sealed class Person : ILabel
{
    public required PersonId Id { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; set; }

    /// <summary>Made up for the demonstration: exists in that mode alone and is marked wherever shown.</summary>
    public required bool IsDemonstration { get; init; }

    public required Provenance Provenance { get; init; }

    public int Version { get; set; }
}
