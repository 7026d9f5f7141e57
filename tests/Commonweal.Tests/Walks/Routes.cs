using System.Text.RegularExpressions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Walks;

/// <summary>Every address that can be read, with an example in place of each parameter.</summary>
public static partial class Routes
{
    // The last parameter of the start of an address, in this order, or a parameter wherever it stands.
    private static readonly OrderedDictionary<string, string> Examples = new()
    {
        ["/partnership/partners/{slug}"] = "whittington-health",
        ["/partnership/plans/{slug}"] = "whittington-health-cost-improvement",
        ["/partnership/agreements/{slug}"] = "partnership-agreement",
        ["/partnership/people/{slug}"] = "ishani-castlemere",
        ["/partnership/collaboration/{letter}"] = "p",
        ["/api/collaboration/{letter}"] = "p",
        ["/partnership/joint-posts/secondments/{slug}"] = "programme-team-loan",
        ["/partnership/joint-posts/{slug}"] = "pooled-fund-manager-learning-disabilities",
        ["/partnership/joint-posts/pooled-fund-manager-learning-disabilities/holder/{tenure:long}"] = "2",
        ["/api/joint-posts/{slug}"] = "diabetes-lead",
        ["/partnership/services/{slug}"] = "planning",
        ["/api/services/{slug}"] = "planning",
        ["/partnership/targets/{reference}"] = "tgt-4.1",
        ["/api/targets/{reference}"] = "tgt-4.1",
        ["/partnership/promises/{slug}"] = "delivery-focus",
        ["/governance/decisions/{slug}"] = "musculoskeletal-shift",
        ["/governance/investments/{slug}"] = "falls-service-second-phase",
        ["/governance/investments/found/{slug}"] = "haringey-council",
        ["/governance/investments/found/haringey-council/{service}"] = "learning-disabilities",
        ["/finance/funds/{slug}"] = "learning-disabilities",
        ["/finance/funds/learning-disabilities/lines/{line}"] = "day-opportunities",
        ["/finance/budgets/{slug}"] = "intermediate-nursing-diabetes",
        ["/finance/incentives/{slug}"] = "home-sooner-after-hospital",
        ["/finance/savings/{slug}"] = "outpatients-closer-to-home",
        ["/api/funds/{slug}"] = "learning-disabilities",
        ["/governance/risks/{slug}"] = "winter-beds",
        ["/governance/risks/winter-beds/{step}"] = "rate",
        ["/api/risks/{slug}"] = "winter-beds",
        ["/governance/disputes/{slug}"] = "who-pays-for-evening-visits",
        ["/governance/disputes/who-pays-for-evening-visits/{step}"] = "say",
        ["/governance/programmes/{slug}"] = "intermediate-care",
        ["/governance/prioritisation/{slug}"] = "first-call-on-2018",
        ["/governance/commissioning-intentions/{year:int}"] = "2018",
        ["/governance/commissioning-intentions/2018/draft/{slug}"] = "diabetes-clinics-near-home",
        ["/governance/update-papers/{slug}"] = "update-on-the-wellbeing-partnership",
        ["/api/update-papers/{slug}"] = "update-on-the-wellbeing-partnership",
        ["/partnership/messages/{slug}"] = "why-we-work-together",
        ["{what}"] = "milestone",
        ["{heading}"] = "risks",
        ["/api/decisions/{slug}"] = "musculoskeletal-shift",
        ["/community/engagement/{slug}"] = "musculoskeletal-listening",
        ["/community/consultations/{slug}"] = "evening-clinics",
        ["/community/pledges/{slug}"] = "answer-in-four-weeks",
        ["/community/equality/{slug}"] = "musculoskeletal-shift-equality",
        ["{body}"] = "haringey-cabinet",
        ["/api/partners/{slug}"] = "whittington-health",
        ["/api/agreements/{slug}"] = "partnership-agreement",
        ["/governance/bodies/{slug}"] = "wellbeing-partnership-board",
        ["/governance/meetings/{slug}"] = "joint-boards-2017-10-09",
        ["{council}"] = "haringey-council",
        ["/api/meetings/{slug}"] = "joint-boards-2017-10-09",
        ["/api/bodies/{slug}"] = "wellbeing-partnership-board",
        ["/finance/open-book/months/{month}"] = "2017-08",
        ["/finance/open-book/months/2017-08/{step}"] = "consolidated",
        ["/finance/open-book/{partner}"] = "whittington-health",
        ["{month}"] = "2017-08",
        ["/finance/spend/{slug}"] = "haringey-council-2017-08",
        ["{year:int}"] = "2017",
        ["{area}"] = "haringey",
        ["{period}"] = "2017-q2",
        ["{source}"] = "haringey-ledger",
        ["{name}"] = "monthly",
        ["{seat}"] = "chief-executive-uclh",
        ["{partner}"] = "uclh",
        ["{number:int}"] = "2",
        ["{number:int?}"] = "",
        ["{reference}"] = "s4",
        ["{sequence:long}"] = "1",
        ["{documentName}"] = "v1",
    };

    /// <summary>What those who walk cannot reach: secret, made by an act, or for others. Each has a test of its own that looks at it.</summary>
    public static IReadOnlyList<string> SeenByTheirOwnTests { get; } =
    [
        "/api/book/{question}", "/api/complaints/", "/api/concerns/", "/api/concerns/{reference}", "/api/requests/", "/community/complaints/follow/{code}", "/community/complaints/log",
        "/community/complaints/ours", "/community/complaints/ours/{reference}", "/community/complaints/ours/{reference}/files/{number:int}", "/community/complaints/ours/{reference}/keep",
        "/community/complaints/ours/{reference}/{step}", "/community/requests/log", "/community/requests/ours", "/community/requests/ours/{reference}",
        "/community/requests/ours/{reference}/keep", "/community/requests/ours/{reference}/{step}", "/error", "/finance/open-book/{partner}/{month}/extract/{id:guid}",
        "/finance/open-book/{partner}/{month}/send/{id:guid}", "/finance/open-book/{partner}/{month}/send/{id:guid}/remarks", "/finance/spend/add/{id:guid}", "/governance/concerns",
        "/governance/concerns/raise", "/governance/concerns/{reference}", "/governance/concerns/{reference}/correct/{number:int}", "/governance/concerns/{reference}/evidence/{number:int}",
        "/governance/concerns/{reference}/steps/{step}", "/governance/decisions/{slug}/minutes/{id:long}", "/governance/interests/{id:long}/end",
        "/governance/meetings/{slug}/attendance/{entry}/error", "/outbox",
        "/partnership/agreements/{slug}/approvals/{partner}/follow-up", "/partnership/joint-posts/{slug}/grants/{grant:guid}/end", "/partnership/joint-posts/{slug}/saving/take-back",
        "/partnership/people/{slug}/end", "/partnership/plans/{slug}/{part:long}/end", "/partnership/targets/{reference}/evidence/{id:long}", "/progress/{id:guid}", "/sign-in/code",
        "/sign-in/provider/arrived", "/sign-in/recovery",
    ];

    public static IReadOnlyList<Route> Of(TestSite site) => [.. site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(IsRead)
        .Select(endpoint => new Route(
            "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
            Filled("/" + endpoint.RoutePattern.RawText!.TrimStart('/')),
            endpoint.Metadata.GetMetadata<ShowsAttribute>()!.Kind,
            endpoint.Metadata.GetMetadata<IAllowAnyone>() is not null))
        .DistinctBy(route => route.Pattern)
        .OrderBy(route => route.Pattern, StringComparer.Ordinal)];

    /// <summary>Which pattern an address is of; an address of none is its own.</summary>
    public static Func<string, string> PatternOf(TestSite site)
    {
        // In this order a word comes before a parameter, as routing has it.
        var patterns = Of(site).Select(route => (route.Pattern, Path: new Regex($"^{Parameter().Replace(route.Pattern, "[^/]+")}$"))).ToList();
        var known = new Dictionary<string, string>();
        return address => known.TryGetValue(address, out var pattern)
            ? pattern
            : known[address] = patterns.FirstOrDefault(p => p.Path.IsMatch(address.Split('?')[0])).Pattern ?? address;
    }

    private static bool IsRead(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.RawText is not null && (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is not { Count: > 0 } methods || methods.Contains("GET"));

    private static string Filled(string pattern)
    {
        foreach (var (start, example) in Examples.Where(e => e.Key[0] == '/' && pattern.StartsWith(e.Key, StringComparison.Ordinal)))
        {
            pattern = start[..start.LastIndexOf('{')] + example + pattern[start.Length..];
        }

        return Parameter().Replace(pattern, match => match.Value.EndsWith(":guid}", StringComparison.Ordinal) ? "0193a1b2-0000-7000-8000-000000000001" : Examples.GetValueOrDefault(match.Value, "1"));
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}

public sealed record Route(string Pattern, string Path, KindOfThing Kind, bool IsForAnyone);
