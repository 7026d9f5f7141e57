using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Services;

/// <summary>A service that partners provide or fund (SCO-01). In scope from the start unless a decision takes it out (SCO-03).</summary>
public sealed class Service : ILabel
{
    public required ServiceId Id { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; set; }

    /// <summary>The heading it stands under, such as Acute and community (SCO-04).</summary>
    public required string Sector { get; init; }

    /// <summary>How sure its heading is, since the picture it is read from is scrambled .</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The slug of the area it is best planned for, such as borough, two-boroughs or a larger one (SCO-02).</summary>
    public required string Footprint { get; set; }

    /// <summary>The slug of the group it belongs to on the scoping ladder.</summary>
    public required string ScopeGroup { get; init; }

    /// <summary>The day from which it has stood in the catalogue, and so in scope by default.</summary>
    public required DateOnly ListedFrom { get; init; }

    public required bool IsInByDefault { get; init; }

    public required Provenance Provenance { get; init; }

    public int Version { get; set; }
}

public enum Confidence
{
    High,
    Medium,
    Low,
}

/// <summary>That enough of a service, of good enough quality, can be had (SCO-06).</summary>
public sealed class MarketAssessment : IEvent
{
    public long Id { get; init; }

    /// <summary>The slug of the service.</summary>
    public required string Service { get; init; }

    public required PartnerId AssessedBy { get; init; }

    public required DateOnly On { get; init; }

    public required bool IsSufficient { get; init; }

    public required bool IsOfGoodQuality { get; init; }

    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>An assessment says what was found, and is entered once it was made.</summary>
    public static Outcome<MarketAssessment> MayRecord(MarketAssessment assessment, DateOnly today) =>
        string.IsNullOrWhiteSpace(assessment.Words) ? new AssessmentNeedsWords() : assessment.On > today ? new AssessmentStillToCome(assessment.On) : assessment;
}

public sealed record AssessmentNeedsWords() : Refusal("An assessment says what was found, and not only whether there is enough.")
{
    public override string RestsOn => "S0:229; S3:116";

    public override string WhoCouldMend => "The partner that assesses";
}

public sealed record AssessmentStillToCome(DateOnly On) : Refusal($"An assessment is entered after it was made, and {On:d MMMM yyyy} is still to come.");

/// <summary>An area that services are planned for, such as one borough or several (SCO-02).</summary>
public sealed class Footprint
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>Whose part it is to see that there is enough of each service, of good enough quality (SCO-06). One row in a database.</summary>
public sealed class MarketRole
{
    public required int Id { get; init; }

    public required string Text { get; init; }

    public required Provenance Provenance { get; init; }
}
