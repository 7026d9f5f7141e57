using System.Globalization;
using System.Text;
using Commonweal.Domain.Partnership.Visibility;

namespace Commonweal.Platform.Search;

/// <summary>Everything that is published as it stood on one day, with its words made plain.</summary>
public sealed class SearchIndex
{
    private readonly List<(KindOfThing Shows, Entry[] Things)> parts = [];

    public static async Task<SearchIndex> MakeAsync(IEnumerable<IPublish> publishers)
    {
        var index = new SearchIndex();
        foreach (var publisher in publishers)
        {
            var things = await publisher.ListAsync(CancellationToken.None);
            index.parts.Add((publisher.Shows, [.. things.Where(thing => !thing.IsEarlier).Select(Entry.Of)]));
        }

        return index;
    }

    public IEnumerable<KindOfThing> Kinds => parts.Select(part => part.Shows).Distinct();

    /// <summary>What holds every word, whatever its case, accents and kind of apostrophe; what has them in its title comes first.</summary>
    public IReadOnlyList<PublishedThing> Find(string query, Predicate<KindOfThing> maySee)
    {
        var words = Plain(query).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? [] :
        [
            .. parts.Where(part => maySee(part.Shows)).SelectMany(part => part.Things).Select(entry => (Rank: entry.RankOf(words), entry.Thing)).Where(hit => hit.Rank > 0)
                .OrderByDescending(hit => hit.Rank).ThenBy(hit => hit.Thing.Title, StringComparer.CurrentCulture).Select(hit => hit.Thing),
        ];
    }

    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).Replace('’', '\'').ToLowerInvariant();

    private sealed record Entry(PublishedThing Thing, string Title, string Whole)
    {
        public static Entry Of(PublishedThing thing)
        {
            var title = Plain($"{thing.Kind} {thing.Title}");
            return new Entry(thing, title, $"{title} {Plain(thing.Words)}");
        }

        public int RankOf(string[] words) => !words.All(word => Whole.Contains(word, StringComparison.Ordinal)) ? 0 : words.All(word => Title.Contains(word, StringComparison.Ordinal)) ? 2 : 1;
    }
}
