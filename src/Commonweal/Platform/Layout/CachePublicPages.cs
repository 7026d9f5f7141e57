using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace Commonweal.Platform.Layout;

/// <summary>
/// Keeps the public pages of readers who are not signed in. Every act raises the counter that the cache is keyed by, so that nothing older than the last act is shown,
/// on any node; pages of someone signed in are never kept.
/// </summary>
public sealed class CachePublicPages : IOutputCachePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var isPublic = http.Features.Get<SightOfRequest>() is { Kind: KindOfThing.Public }
            && http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnyone>() is null
            && HttpMethods.IsGet(http.Request.Method)
            && http.User.Identity?.IsAuthenticated != true;
        context.EnableOutputCaching = isPublic;
        context.AllowCacheLookup = context.AllowCacheStorage = isPublic;
        context.AllowLocking = isPublic;
        if (!isPublic)
        {
            return;
        }

        context.ResponseExpirationTimeSpan = Longest;
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByValues["act"] = (await http.RequestServices.GetRequiredService<ActCounter>().CurrentAsync(cancellation)).ToString();
        context.CacheVaryByRules.VaryByValues["today"] = http.RequestServices.GetRequiredService<PartnershipClock>().Today.ToString("O");
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && StringValues.IsNullOrEmpty(response.Headers.SetCookie);
        return ValueTask.CompletedTask;
    }
}
