using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Platform.Security;

/// <summary>How many forms one address may send. The limiters end with the site, as those of the framework's own middleware do not (ADR 0026).</summary>
public sealed class FormLimits : IDisposable
{
    private const int SignInsAMinute = 20;
    private const int StrangersFormsInTenMinutes = 20;

    private readonly Dictionary<string, PartitionedRateLimiter<HttpContext>> limiters = new(StringComparer.Ordinal)
    {
        [SecurityServices.SignInLimit] = ByAddress(SignInsAMinute, TimeSpan.FromMinutes(1)),
        [SecurityServices.StrangersLimit] = ByAddress(StrangersFormsInTenMinutes, TimeSpan.FromMinutes(10)),
    };

    /// <param name="limit">The name by which a page is marked with <see cref="EnableRateLimitingAttribute"/>.</param>
    public async ValueTask<bool> MaySendAsync(string limit, HttpContext http)
    {
        using var lease = await limiters[limit].AcquireAsync(http, cancellationToken: http.RequestAborted);
        return lease.IsAcquired;
    }

    public void Dispose()
    {
        foreach (var limiter in limiters.Values)
        {
            limiter.Dispose();
        }
    }

    private static PartitionedRateLimiter<HttpContext> ByAddress(int most, TimeSpan window) => PartitionedRateLimiter.Create<HttpContext, string>(http =>
        RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = window }));
}

/// <summary>Turns away a form of a page so marked when its address has sent too many.</summary>
public sealed class FormLimitsMiddleware(RequestDelegate next, FormLimits limits)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method)
            && context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName is { } limit
            && !await limits.MaySendAsync(limit, context))
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }

        await next(context);
    }
}
