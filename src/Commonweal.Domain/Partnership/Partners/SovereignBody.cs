using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Partners;

/// <summary>A body of one partner that decides for it: a cabinet, a trust board, a governing body. Here a bare fact; how it meets and votes is governance.</summary>
public sealed class SovereignBody
{
    public required SovereignBodyId Id { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required SovereignBodyKind Kind { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public required Provenance Provenance { get; init; }
}

public enum SovereignBodyKind
{
    Cabinet,
    Executive,
    GoverningBody,
    TrustBoard,
    FederationBoard,
    HealthAndWellbeingBoard,
}

public static class SovereignBodyKinds
{
    /// <summary>Whether a body of this kind decides for its organisation; a health and wellbeing board advises, encourages and oversees.</summary>
    public static bool Decides(this SovereignBodyKind kind) => kind != SovereignBodyKind.HealthAndWellbeingBoard;

    public static string InWords(this SovereignBodyKind kind) => kind switch
    {
        SovereignBodyKind.Cabinet => "Cabinet",
        SovereignBodyKind.Executive => "Executive",
        SovereignBodyKind.GoverningBody => "Governing body",
        SovereignBodyKind.TrustBoard => "Trust board",
        SovereignBodyKind.FederationBoard => "Federation board",
        SovereignBodyKind.HealthAndWellbeingBoard => "Health and wellbeing board",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
