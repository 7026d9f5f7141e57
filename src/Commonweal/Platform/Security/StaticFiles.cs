using Microsoft.Net.Http.Headers;

namespace Commonweal.Platform.Security;

/// <summary>Style, script and fonts: kept for a year when their address carries their version.</summary>
public static class StaticFiles
{
    public const string Folder = "/dist";

    public static StaticFileOptions Options => new()
    {
        OnPrepareResponse = response => response.Context.Response.Headers[HeaderNames.CacheControl] =
            response.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    };
}
