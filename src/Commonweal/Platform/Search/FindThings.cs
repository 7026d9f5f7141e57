using System.Globalization;
using System.Text;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;

namespace Commonweal.Platform.Search;

/// <summary>Finds what holds every word asked for, whatever its case, accents and kind of apostrophe; what has them in its title comes first.</summary>
public sealed class FindThings(IEnumerable<IPublish> publishers, AccessRules rules, Standing standing)
{
    public async Task<IReadOnlyList<PublishedThing>> ExecuteAsync(string query, CancellationToken cancellation)
    {
        var words = Plain(query).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return [];
        }

        var found = new List<(int Rank, PublishedThing Thing)>();
        foreach (var publisher in publishers)
        {
            if (await rules.MaySeeAsync(publisher.Shows, standing, cancellation) == Sight.Everything)
            {
                found.AddRange((await publisher.ListAsync(cancellation)).Where(thing => !thing.IsEarlier).Select(thing => (RankOf(thing, words), thing)).Where(pair => pair.Item1 > 0));
            }
        }

        return [.. found.OrderByDescending(pair => pair.Rank).ThenBy(pair => pair.Thing.Title, StringComparer.CurrentCulture).Select(pair => pair.Thing)];
    }

    private static int RankOf(PublishedThing thing, string[] words)
    {
        var title = Plain($"{thing.Kind} {thing.Title}");
        if (words.All(title.Contains))
        {
            return 2;
        }

        var whole = $"{title} {Plain(thing.Words)}";
        return words.All(whole.Contains) ? 1 : 0;
    }

    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).Replace('’', '\'').ToLowerInvariant();
}
