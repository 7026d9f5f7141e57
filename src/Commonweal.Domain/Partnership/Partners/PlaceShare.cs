using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Partners;

/// <summary>How much of a partner's activity or money belongs to one area (PAR-09): some partners serve far more than the two boroughs.</summary>
public sealed class PlaceShare : IVersionedFact
{
    public const int WholeBasisPoints = 10_000;

    public long Id { get; init; }

    public required PartnerId PartnerId { get; init; }

    /// <summary>The slug of a borough, or "elsewhere".</summary>
    public required string Area { get; init; }

    public required ShareMeasure Measure { get; init; }

    /// <summary>Hundredths of one per cent: 2,550 is 25.5%.</summary>
    public required int BasisPoints { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    /// <summary>Made up for the demonstration, and marked so wherever it is shown.</summary>
    public required bool IsSynthetic { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>The shares of one measure at one time must make the whole.</summary>
    public static Outcome<IReadOnlyList<int>> Whole(ShareMeasure measure, IReadOnlyList<int> basisPoints)
    {
        if (basisPoints.Any(share => share is < 0 or > WholeBasisPoints))
        {
            return new ShareOutOfRange(measure);
        }

        var sum = basisPoints.Sum(share => (long)share);
        return sum == WholeBasisPoints ? Outcome.Of(basisPoints) : new SharesDoNotMakeTheWhole(measure, sum);
    }
}

public enum ShareMeasure
{
    Activity,
    Money,
}

public sealed record ShareOutOfRange(ShareMeasure Measure) : Refusal($"Each share of {Measure} is from 0% to 100%.");

public sealed record SharesDoNotMakeTheWhole(ShareMeasure Measure, long BasisPoints)
    : Refusal($"The shares of {Measure} make {BasisPoints / 100m:0.##}%, and must make 100%.");
