using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Community.Engagement;

/// <summary>What the Community Reference Committee is to assure and measure across the workstreams (S1:238).</summary>
public enum CommunityAspect
{
    Engagement,
    SelfCare,
    Communications,
    EqualityAndDiversity,
}

/// <summary>A reading of one aspect in one workstream on a day.</summary>
public sealed class WorkstreamMeasure : IEvent
{
    public long Id { get; init; }

    public required string Workstream { get; init; }

    public required CommunityAspect Aspect { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>What is counted or asked: "Points answered within 28 days".</summary>
    public required string Measure { get; init; }

    /// <summary>What was found, with its unit: "14 of 20".</summary>
    public required string Found { get; init; }

    /// <summary>Whether the committee is content with it.</summary>
    public required bool IsAssured { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

public static class CommunityAspects
{
    public static string InWords(this CommunityAspect aspect) => aspect switch
    {
        CommunityAspect.Engagement => "Engagement",
        CommunityAspect.SelfCare => "Self-care",
        CommunityAspect.Communications => "Communications",
        CommunityAspect.EqualityAndDiversity => "Equality and diversity",
        _ => throw new ArgumentOutOfRangeException(nameof(aspect)),
    };
}

/// <summary>One aspect of one workstream with the last reading by a day; null where it was never measured.</summary>
public sealed record MeasureReading(string Workstream, CommunityAspect Aspect, WorkstreamMeasure? Last)
{
    public string InWords => Last switch { null => "Never measured", { IsAssured: true } => "Assured", _ => "Not assured" };

    /// <summary>Every aspect of every workstream, measured or not: a gap is shown as one.</summary>
    public static IReadOnlyList<MeasureReading> Of(IEnumerable<string> workstreams, IEnumerable<WorkstreamMeasure> measures, DateOnly asAt)
    {
        var last = measures.Where(m => m.On <= asAt).GroupBy(m => (m.Workstream, m.Aspect)).ToDictionary(g => g.Key, g => g.OrderBy(m => m.On).ThenBy(m => m.KnownFrom).ThenBy(m => m.Id).Last());
        return [.. workstreams.SelectMany(w => Enum.GetValues<CommunityAspect>().Select(a => new MeasureReading(w, a, last.GetValueOrDefault((w, a)))))];
    }
}
