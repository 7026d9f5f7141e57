using System.Text.RegularExpressions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Walks;

/// <summary>Every address that can be read, with an example in place of each parameter.</summary>
public static partial class Routes
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["/partnership/partners/{slug}"] = "whittington-health",
        ["/partnership/plans/{slug}"] = "whittington-health-cost-improvement",
        ["/partnership/agreements/{slug}"] = "partnership-agreement",
        ["/partnership/people/{slug}"] = "ishani-castlemere",
        ["/governance/decisions/{slug}"] = "musculoskeletal-shift",
        ["/governance/investments/{slug}"] = "falls-service-second-phase",
        ["/governance/risks/{slug}"] = "winter-beds",
        ["/api/risks/{slug}"] = "winter-beds",
        ["/governance/disputes/{slug}"] = "who-pays-for-evening-visits",
        ["/governance/programmes/{slug}"] = "intermediate-care",
        ["/governance/prioritisation/{slug}"] = "first-call-on-2018",
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
        ["/api/meetings/{slug}"] = "joint-boards-2017-10-09",
        ["/api/bodies/{slug}"] = "wellbeing-partnership-board",
        ["{seat}"] = "chief-executive-uclh",
        ["{partner}"] = "uclh",
        ["{number:int}"] = "2",
        ["{number:int?}"] = "",
        ["{reference}"] = "s4",
        ["{sequence:long}"] = "1",
    };

    public static IReadOnlyList<Route> Of(TestSite site) => [.. site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(IsRead)
        .Select(endpoint => new Route(
            "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
            Filled("/" + endpoint.RoutePattern.RawText!.TrimStart('/')),
            endpoint.Metadata.GetMetadata<ShowsAttribute>()!.Kind,
            endpoint.Metadata.GetMetadata<IAllowAnyone>() is not null))
        .DistinctBy(route => route.Pattern)
        .OrderBy(route => route.Pattern, StringComparer.Ordinal)];

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
