using System.Text.RegularExpressions;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.Papers;

/// <summary>A fact that cites a line of a paper, and where it is shown.</summary>
public sealed record Citation(int Line, PublishedThing Thing);

/// <summary>Finds what rests on a paper: the way back from a source to everything that was drawn from it.</summary>
public sealed partial class ReadCitations(IEnumerable<IPublish> publishers)
{
    public async Task<IReadOnlyList<Citation>> OfAsync(string paper, CancellationToken cancellation)
    {
        var citations = new List<Citation>();
        foreach (var publisher in publishers)
        {
            citations.AddRange((await publisher.ListAsync(cancellation)).SelectMany(thing => LinesOf(thing.Provenance?.Source, paper).Select(line => new Citation(line, thing))));
        }

        return [.. citations.OrderBy(c => c.Line).ThenBy(c => c.Thing.Kind, StringComparer.Ordinal)];
    }

    private static IEnumerable<int> LinesOf(string? source, string paper) => source is null ? [] : Place().Matches(source)
        .Where(match => match.Groups["paper"].Value == paper).SelectMany(match => match.Groups["first"].Captures).Select(line => int.Parse(line.Value)).Distinct();

    // "S1:116, 219-221" begins at lines 116 and 219.
    [GeneratedRegex(@"\b(?<paper>S\d+):(?<first>\d+)(?:-\d+)?(?:,\s*(?<first>\d+)(?:-\d+)?)*")]
    private static partial Regex Place();
}
