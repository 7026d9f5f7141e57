using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Walks;

namespace Commonweal.Tests.Platform.Layout;

/// <summary>Every page that can be reached from the home page by links alone; sorted, filtered and paged views of a table are not followed. A resident on SQLite reads them all; others read a few of each kind of page, since the next fund or month answers as the ones before it.</summary>
public sealed class Crawl(Sites sites)
{
    private const int PagesMax = 2500;
    private const int OfAKindMax = 3;
    private static readonly string[] OfATable = ["sort", "dir", "filter", "page", "format"];
    private readonly ConcurrentDictionary<(Engine, string), Lazy<Task<IReadOnlyDictionary<string, CrawledPage>>>> done = new();

    /// <summary>The pages by their addresses, as a resident sees them; made once.</summary>
    public Task<IReadOnlyDictionary<string, CrawledPage>> ByAResidentAsync(Engine engine = Engine.Sqlite) => OnceAsync(engine, "");

    /// <summary>The pages as somebody of the demonstration sees them; made once for each.</summary>
    public Task<IReadOnlyDictionary<string, CrawledPage>> ByAsync(string signIn) => OnceAsync(Engine.Sqlite, signIn);

    /// <summary>Addresses of this site on a page, without what only turns a table round.</summary>
    public static IEnumerable<string> LinksOf(IHtmlDocument page) => page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)
        .Where(href => href.StartsWith('/') || href.StartsWith('#')).Where(href => !href.StartsWith("/acting?", StringComparison.Ordinal) && !OfATable.Any(key => href.Contains($"{key}=", StringComparison.Ordinal))).Distinct();

    private Task<IReadOnlyDictionary<string, CrawledPage>> OnceAsync(Engine engine, string signIn) =>
        done.GetOrAdd((engine, signIn), asked => new(async () =>
            await WalkAsync(await sites.OnAsync(asked.Item1), asked.Item2, asked is (Engine.Sqlite, "") ? int.MaxValue : OfAKindMax))).Value;

    private static async Task<IReadOnlyDictionary<string, CrawledPage>> WalkAsync(TestSite site, string signIn, int ofAKindMax)
    {
        var (kindOf, read) = (Routes.PatternOf(site), new Dictionary<string, int>());
        using var visitor = signIn.Length == 0 ? site.NewVisitor() : await site.SignInAsAsync(signIn);
        var pages = new Dictionary<string, CrawledPage>();
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var address) && pages.Count < PagesMax)
        {
            if (pages.ContainsKey(address) || (read[kindOf(address)] = read.GetValueOrDefault(kindOf(address)) + 1) > ofAKindMax)
            {
                continue;
            }

            using var response = await visitor.GetAsync(address);
            var page = new CrawledPage(response.StatusCode, [.. response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []], await DocumentAsync(response));
            pages[address] = page;
            foreach (var link in page.Document is null ? [] : LinksOf(page.Document).Select(link => link.Split('#')[0]).Where(link => link.Length > 0))
            {
                waiting.Enqueue(link);
            }
        }

        var most = pages.Keys.GroupBy(address => string.Join('/', address.Split('/', '?').Take(4))).OrderByDescending(g => g.Count()).Take(8).Select(g => $"{g.Key}: {g.Count()}");
        Assert.True(pages.Count < PagesMax, $"More than {PagesMax} pages. Most are of {string.Join(", ", most)}.");
        return pages;
    }

    private static async Task<IHtmlDocument?> DocumentAsync(HttpResponseMessage response) => response.Content.Headers.ContentType?.MediaType == "text/html"
        ? await PageText.ParseAsync(await response.Content.ReadAsStringAsync())
        : null;
}

/// <param name="Document">Null where the answer is no page.</param>
public sealed record CrawledPage(HttpStatusCode Status, IReadOnlyList<string> Cookies, IHtmlDocument? Document);
