using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Services;

namespace Commonweal.Domain.Tests.Partnership.Services;

/// <summary>The catalogue of the papers.</summary>
internal static class PapersServices
{
    // No field before the note holds a comma.
    public static IReadOnlyList<Service> Catalogue { get; } = [.. Papers.Lines("services.csv").Skip(1).Select(line => Read(line.Split(',')))];

    private static Service Read(string[] fields) => new()
    {
        Id = ServiceId.From(Papers.Id(fields[0])),
        Slug = fields[0],
        Name = fields[1],
        Sector = fields[2],
        Footprint = fields[3],
        Confidence = Enum.Parse<Confidence>(fields[4], ignoreCase: true),
        IsInByDefault = fields[5] == "yes",
        ScopeGroup = fields[6],
        ListedFrom = new(2017, 1, 31),
        Provenance = new(fields[7]),
    };
}
