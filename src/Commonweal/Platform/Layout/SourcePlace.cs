using System.Text.RegularExpressions;

namespace Commonweal.Platform.Layout;

/// <summary>One place in a paper, said in words and with its address: "S1:33-44" is "S1 lines 33–44" at /partnership/papers/s1#l33. Any other source is its own words.</summary>
public sealed partial record SourcePlace(string Words, string? Url)
{
    /// <param name="source">As <see cref="Domain.Foundation.Provenance.Source"/> writes it: places joined by "; ".</param>
    public static IReadOnlyList<SourcePlace> Read(string source) =>
        [.. source.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(ReadOne)];

    /// <summary>Where there is no place for links: "S1 lines 33–44, S4 line 45".</summary>
    public static string InWords(string source) => string.Join(", ", Read(source).Select(place => place.Words));

    private static IEnumerable<SourcePlace> ReadOne(string text)
    {
        var match = PaperAndLines().Match(text);
        if (!match.Success)
        {
            return [new SourcePlace(text, null)];
        }

        var paper = match.Groups["paper"].Value;
        var (before, after) = (match.Groups["before"].Value, match.Groups["after"].Value);
        var ranges = match.Groups["lines"].Value.Split(',', StringSplitOptions.TrimEntries);
        return ranges.Select((lines, i) => new SourcePlace((i == 0 ? before : "") + Say(paper, lines, i == 0) + (i == ranges.Length - 1 ? after : ""), Address(paper, lines)));
    }

    private static string Say(string paper, string lines, bool isFirst) =>
        (isFirst ? paper + (lines.Contains('-') ? " lines " : " line ") : "") + lines.Replace('-', '–');

    private static string Address(string paper, string lines) => $"/partnership/papers/{paper.ToLowerInvariant()}#l{lines.Split('-')[0]}";

    [GeneratedRegex(@"^(?<before>[^:]*\()?(?<paper>S\d+):(?<lines>\d+(?:-\d+)?(?:,\s*\d+(?:-\d+)?)*)(?<after>\)|\s+\(.*\)|,\s+\D.*)?$")]
    private static partial Regex PaperAndLines();
}
