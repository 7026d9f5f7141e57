using System.Net;
using Commonweal.Tests.Community.Complaints;
using Commonweal.Tests.Community.Requests;
using Commonweal.Tests.Governance.Concerns;
using Newtonsoft.Json.Linq;

namespace Commonweal.Tests.Walks;

/// <summary>Every route, read once as each person of the demonstration while a concern, a complaint and a request for information are in the record: what each of several rules is held to.</summary>
public sealed class EveryRouteAsEveryRole(TestDatabases databases) : IAsyncDisposable
{
    public const string Nobody = "nobody";

    private readonly Sites sites = new(databases);
    private readonly Dictionary<string, IReadOnlyList<Shown>> walks = [];
    private string[]? ofConcern, ofComplaint, ofRequest;

    /// <summary>The sign-in of each person of the demonstration, and <see cref="Nobody"/> for who has not signed in.</summary>
    public static IEnumerable<string> Everyone =>
        JObject.Parse(File.ReadAllText(Path.Combine(Repository.Facts, "demonstration.json")))["people"]!.Select(p => p["signIn"]!.Value<string>()!).Prepend(Nobody);

    public async Task<IReadOnlyList<Shown>> AsAsync(string signIn)
    {
        if (!walks.TryGetValue(signIn, out var walk))
        {
            var site = await sites.DemonstrationAsync();
            await BeginAsync(site);
            using var visitor = signIn == Nobody ? site.NewVisitor() : await site.SignInAsAsync(signIn);
            walk = walks[signIn] = await WalkAsync(site, visitor);
        }

        return walk;
    }

    public ValueTask DisposeAsync() => sites.DisposeAsync();

    private async Task BeginAsync(TestSite site)
    {
        if (ofConcern is null)
        {
            using var raiser = await site.RaiserAsync();
            ofConcern = [.. Served.WordsOf(await raiser.RaiseAndServeAsync())];
            using var resident = site.NewVisitor();
            var (follow, reference) = await resident.ComplainAsync();
            ofComplaint = [.. Complaining.WordsOf(follow, reference)];
            var request = await resident.AskAsync();
            ofRequest = [Asking.Marker, request];
            using var officer = await site.SignInAsAsync(Asking.Officer);
            await Asking.StepAsync(officer, request, "tell", ("Input.To", "north-middlesex"), ("Input.Words", "They bought lifts with us."));
        }
    }

    private async Task<IReadOnlyList<Shown>> WalkAsync(TestSite site, Visitor visitor)
    {
        var shown = new List<Shown>();
        foreach (var route in Routes.Of(site))
        {
            using var response = await visitor.GetAsync(route.Path);
            var text = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
            shown.Add(new Shown(route, response.StatusCode, response.Headers.Location?.ToString(), Says(text, ofConcern!), Says(text, ofComplaint!), Says(text, ofRequest!), Says(text, Asking.WhoAsked)));
        }

        return shown;
    }

    private static bool Says(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}

/// <summary>What one route answered.</summary>
/// <param name="IsOfConcern">A word of the concern stands in it.</param>
/// <param name="IsOfComplaint">A word of the complaint stands in it.</param>
/// <param name="IsOfRequest">A word of the request stands in it.</param>
/// <param name="IsOfWhoAsked">The name or the address of whoever asked stands in it.</param>
public sealed record Shown(Route Route, HttpStatusCode Status, string? Location, bool IsOfConcern, bool IsOfComplaint, bool IsOfRequest, bool IsOfWhoAsked)
{
    public bool IsTurnedAway => Status is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized || (Status == HttpStatusCode.Redirect && Location!.Contains("/sign-in", StringComparison.Ordinal));
}
