using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Tests.Community.Complaints;
using Commonweal.Tests.Community.Requests;
using Commonweal.Tests.Governance.Concerns;
using Newtonsoft.Json.Linq;

namespace Commonweal.Tests.Walks;

/// <summary>
/// Every route as every role: what each is shown agrees with a plain reading of access.json made here, independent of the access book, and no word of what is known to its parties alone is shown to anybody else.
/// </summary>
public sealed class WhoMaySeeWhatTests(EveryRouteAsEveryRole walk) : IClassFixture<EveryRouteAsEveryRole>
{
    public static TheoryData<string> Everyone => [.. EveryRouteAsEveryRole.Everyone];

    public static TheoryData<string> NoPartyToTheConcern => [.. EveryRouteAsEveryRole.Everyone.Except(Served.Parties)];

    public static TheoryData<string> NotTheComplaintsManager => [.. EveryRouteAsEveryRole.Everyone.Except([Complaining.Manager])];

    [Theory, MemberData(nameof(Everyone))]
    [Trait("Requirement", "QUA-03")]
    [Trait("Requirement", "QUA-01")]
    public async Task Every_route_is_shown_to_those_the_rules_name_and_to_nobody_else(string signIn)
    {
        var faults = (await walk.AsAsync(signIn)).Where(shown => !shown.Route.IsForAnyone && (shown.IsTurnedAway == MaySee(shown.Route, signIn) || (int)shown.Status >= 500));

        Assert.Empty(faults.Select(shown => $"{shown.Route.Path} ({shown.Route.Kind}) answered {(int)shown.Status} to {signIn}"));
    }

    /// <summary>A page that is not there is not looked at, and nobody would notice: each is there for one of those who walk in the browser.</summary>
    [Fact]
    public async Task Every_address_is_there_for_one_of_those_who_walk()
    {
        var there = new HashSet<Route>();
        foreach (var signIn in new[] { EveryRouteAsEveryRole.Nobody, "programme-director", "haringey-recorder" })
        {
            there.UnionWith((await walk.AsAsync(signIn)).Where(shown => (int)shown.Status is >= 200 and < 300).Select(shown => shown.Route));
        }

        Assert.Equal(Routes.SeenByTheirOwnTests, (await walk.AsAsync(EveryRouteAsEveryRole.Nobody)).Select(shown => shown.Route).Except(there).Select(route => route.Pattern));
    }

    [Theory, MemberData(nameof(NoPartyToTheConcern))]
    [Trait("Requirement", "MON-03")]
    public async Task Nobody_outside_its_parties_is_shown_that_a_concern_exists(string signIn) =>
        Assert.Empty((await walk.AsAsync(signIn)).Where(shown => shown.IsOfConcern).Select(shown => shown.Route.Path));

    [Theory, MemberData(nameof(NotTheComplaintsManager))]
    [Trait("Requirement", "CMP-02")]
    public async Task Nobody_it_was_not_routed_to_is_shown_a_word_of_a_complaint(string signIn) =>
        Assert.Empty((await walk.AsAsync(signIn)).Where(shown => shown.IsOfComplaint).Select(shown => shown.Route.Path));

    [Theory, MemberData(nameof(Everyone))]
    [Trait("Requirement", "LAW-29")]
    public async Task A_request_is_read_by_the_authority_and_the_holder_it_told_and_who_asked_by_the_first_alone(string signIn) =>
        Assert.Empty((await walk.AsAsync(signIn)).Where(shown => (shown.IsOfRequest && signIn is not (Asking.Officer or Asking.Reviewer or Asking.Told)) || (shown.IsOfWhoAsked && signIn is not (Asking.Officer or Asking.Reviewer))).Select(shown => shown.Route.Path));

    // A walk that finds nothing anywhere would prove nothing: whom it was routed to does see it.
    [Fact]
    [Trait("Requirement", "MON-03")]
    [Trait("Requirement", "CMP-02")]
    public async Task Those_they_concern_are_shown_them()
    {
        Assert.Contains(await walk.AsAsync(Complaining.Manager), shown => shown.IsOfComplaint);
        Assert.Contains(await walk.AsAsync(Asking.Officer), shown => shown.IsOfWhoAsked);
        Assert.Contains(await walk.AsAsync(Asking.Told), shown => shown.IsOfRequest);
        Assert.Contains(await walk.AsAsync("whittington-chief-executive"), shown => shown.IsOfConcern);
    }

    private static bool MaySee(Route route, string signIn)
    {
        if (route.Kind == KindOfThing.OwnAccount && signIn != EveryRouteAsEveryRole.Nobody)
        {
            return true;
        }

        var post = signIn == EveryRouteAsEveryRole.Nobody ? null : OnlyPost(signIn);
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
