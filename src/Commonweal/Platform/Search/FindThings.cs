using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;

namespace Commonweal.Platform.Search;

/// <summary>Finds what the reader may see of everything that is published.</summary>
public sealed class FindThings(KeptOfDay<SearchIndex> kept, IEnumerable<IPublish> publishers, TwoDates dates, AccessRules rules, Standing standing)
{
    public async Task<IReadOnlyList<PublishedThing>> ExecuteAsync(string query, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            return [];
        }

        var index = await kept.ReadAsync(publishers, dates, SearchIndex.MakeAsync, cancellation);
        var seen = new HashSet<KindOfThing>();
        foreach (var kind in index.Kinds)
        {
            if (await rules.MaySeeAsync(kind, standing, cancellation) == Sight.Everything)
            {
                seen.Add(kind);
            }
        }

        return index.Find(query, seen.Contains);
    }
}
