using Commonweal.Domain.Partnership.Places;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Pages;

[Shows(KindOfThing.Public)]
public sealed class AboutModel : PageModel;

[Shows(KindOfThing.Public)]
public sealed class AccessibilityModel : PageModel;

[Shows(KindOfThing.Public)]
public sealed class SourcesModel(CommonwealContext context) : PageModel
{
    public IReadOnlyList<Paper> Papers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Papers = await context.Set<Paper>().AsNoTracking().OrderBy(p => p.Reference).ToListAsync(cancellation);
}

/// <summary>Lists the addresses of the API from the routes themselves.</summary>
[Shows(KindOfThing.Public)]
public sealed class ApiModel(EndpointDataSource endpoints) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public void OnGet() => Table = new DataTable<RouteEndpoint>("Addresses",
        [
            new("address", "Address", Address) { Link = e => e.RoutePattern.Parameters.Count == 0 && e.Metadata.GetMetadata<ShowsAttribute>()?.Kind == KindOfThing.Public ? Address(e) : null },
            new("summary", "What it gives", e => e.Metadata.GetMetadata<Microsoft.AspNetCore.Http.Metadata.IEndpointSummaryMetadata>()?.Summary),
        ],
        [.. endpoints.Endpoints.OfType<RouteEndpoint>().Where(e => e.RoutePattern.RawText?.TrimStart('/').StartsWith("api/", StringComparison.Ordinal) == true).OrderBy(e => e.RoutePattern.RawText, StringComparer.Ordinal)],
        TableQuery.None) { IsPlain = true };

    // As a reader writes it: "{number}", whatever the route asks of the number.
    private static string Address(RouteEndpoint endpoint) =>
        "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part is RoutePatternParameterPart parameter ? $"{{{parameter.Name}}}" : ((RoutePatternLiteralPart)part).Content))));
}
