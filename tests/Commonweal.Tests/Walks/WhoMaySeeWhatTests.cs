using System.Net;
using Commonweal.Domain.Partnership.Visibility;
using Newtonsoft.Json.Linq;

namespace Commonweal.Tests.Walks;

/// <summary>
/// Every route as every role: what each is shown agrees with a plain reading of access.json made here, independent of the access book.
/// </summary>
public sealed class WhoMaySeeWhatTests(Sites sites) : IClassFixture<Sites>
{
    public static TheoryData<string> Everyone
    {
        get
        {
            var people = JObject.Parse(File.ReadAllText(Path.Combine(Repository.Facts, "demonstration.json")))["people"]!;
            return [.. people.Select(p => p["signIn"]!.Value<string>()!).Prepend("nobody")];
        }
    }

    [Theory, MemberData(nameof(Everyone))]
    [Trait("Requirement", "QUA-03")]
    [Trait("Requirement", "QUA-01")]
    public async Task Every_route_is_shown_to_those_the_rules_name_and_to_nobody_else(string signIn)
    {
        var site = await sites.DemonstrationAsync();
        using var visitor = signIn == "nobody" ? site.NewVisitor() : await site.SignInAsAsync(signIn);
        var faults = new List<string>();

        foreach (var route in Routes.Of(site).Where(route => !route.IsForAnyone))
        {
            using var response = await visitor.GetAsync(route.Path);
            var isTurnedAway = response.StatusCode == HttpStatusCode.Forbidden || (response.StatusCode == HttpStatusCode.Redirect && response.Headers.Location!.ToString().Contains("/sign-in", StringComparison.Ordinal)) || response.StatusCode == HttpStatusCode.Unauthorized;
            if (isTurnedAway == MaySee(route, signIn) || (int)response.StatusCode >= 500)
            {
                faults.Add($"{route.Path} ({route.Kind}) answered {(int)response.StatusCode} to {signIn}");
            }
        }

        Assert.Empty(faults);
    }

    private static bool MaySee(Route route, string signIn)
    {
        if (route.Kind == KindOfThing.OwnAccount && signIn != "nobody")
        {
            return true;
        }

        var post = signIn == "nobody" ? null : OnlyPost(signIn);
        return Rules.Where(rule => rule["kind"]!.Value<string>() == route.Kind.ToString()).Any(rule => rule["who"]!.Value<string>() switch
        {
            "Anyone" => true,
            "SignedIn" => post is not null && IsOfStatus(post, rule["statuses"]),
            _ => post is not null && rule["roles"]!.Values<string>().Contains(post["role"]!.Value<string>()),
        });
    }

    /// <summary>The post that signing in chooses by itself: the only one held on the demonstration's day. With several, or none, nothing is chosen yet.</summary>
    private static JToken? OnlyPost(string signIn)
    {
        var today = new DateOnly(2017, 10, 9);
        var held = People.Single(p => p["signIn"]!.Value<string>() == signIn)["posts"]!
            .Where(p => DateOnly.Parse(p["from"]!.Value<string>()!) <= today && (p["to"] is not { Type: JTokenType.String } to || DateOnly.Parse(to.Value<string>()!) >= today)).ToList();
        return held.Count == 1 ? held[0] : null;
    }

    private static bool IsOfStatus(JToken post, JToken? statuses) =>
        statuses is null || post["partner"]!.Type == JTokenType.Null
        || statuses.Values<string>().Contains(Partners.Single(p => p["slug"]!.Value<string>() == post["partner"]!.Value<string>())["statuses"]!.Last()["status"]!.Value<string>());

    private static JObject Facts(string file) => JObject.Parse(File.ReadAllText(Path.Combine(Repository.Facts, file)));

    private static IEnumerable<JToken> Rules => Facts("access.json")["rules"]!;

    private static IEnumerable<JToken> People => Facts("demonstration.json")["people"]!;

    private static IEnumerable<JToken> Partners => Facts("partners.json")["partners"]!;
}
