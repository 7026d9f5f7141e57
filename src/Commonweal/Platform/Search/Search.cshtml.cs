using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Platform.Search;

[Shows(KindOfThing.Public)]
public sealed class SearchModel(FindThings find) : PageModel
{
    private const int ShownMax = 50;
    private const int QueryLengthMax = 200;

    public string Query { get; private set; } = "";

    public IReadOnlyList<PublishedThing> Found { get; private set; } = [];

    public IEnumerable<PublishedThing> Shown => Found.Take(ShownMax);

    public string CountInWords => (Found.Count, Found.Count > ShownMax) switch
    {
        (1, _) => "1 found",
        (var count, false) => $"{count} found",
        (var count, true) => $"{count} found; the first {ShownMax} are shown. Add a word to narrow it",
    };

    public async Task OnGetAsync(string? q, CancellationToken cancellation)
    {
        var query = q?.Trim() ?? "";
        Query = query.Length > QueryLengthMax ? query[..QueryLengthMax] : query;
        Found = await find.ExecuteAsync(Query, cancellation);
    }
}
