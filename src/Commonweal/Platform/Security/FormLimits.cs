using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Platform.Security;

/// <summary>
/// How many forms one address may send. A hospital or a library stands behind one address, so of each form only what was taken is counted; a second, wider limit counts everything that is sent, and stops floods.
/// The limiters end with the site, as those of the framework's own middleware do not (ADR 0026).
/// </summary>
public sealed class FormLimits : IDisposable
{
    /// <summary>The time in which forms of strangers are counted, and after which they are taken again.</summary>
    public const int Minutes = 10;

    private const int SignInsAMinute = 20;
    private const int TakenOfOneForm = 20;
    private const int SentInAll = 300;

    private readonly PartitionedRateLimiter<HttpContext> signIns = Limiter(SignInsAMinute, TimeSpan.FromMinutes(1), AddressOf);
    private readonly PartitionedRateLimiter<HttpContext> sent = Limiter(SentInAll, TimeSpan.FromMinutes(Minutes), AddressOf);
    private readonly PartitionedRateLimiter<HttpContext> taken = Limiter(TakenOfOneForm, TimeSpan.FromMinutes(Minutes), http => AddressOf(http) + http.Request.Path.Value?.ToLowerInvariant());

    /// <summary>Whether a form may come in at all; counts it.</summary>
    /// <param name="limit">The name by which a page is marked with <see cref="EnableRateLimitingAttribute"/>.</param>
    public bool MaySend(string limit, HttpContext http)
    {
        using var lease = (limit == SecurityServices.SignInLimit ? signIns : sent).AttemptAcquire(http);
        return lease.IsAcquired;
    }

    /// <summary>Whether one more of this very form may be taken; counts nothing.</summary>
    public bool MayTake(HttpContext http)
    {
        using var lease = taken.AttemptAcquire(http, 0);
        return lease.IsAcquired;
    }

    /// <summary>Counts one that was taken.</summary>
    public void Taken(HttpContext http) => taken.AttemptAcquire(http).Dispose();

    public void Dispose()
    {
        signIns.Dispose();
        sent.Dispose();
        taken.Dispose();
    }

    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";

    private static PartitionedRateLimiter<HttpContext> Limiter(int most, TimeSpan window, Func<HttpContext, string> part) => PartitionedRateLimiter.Create<HttpContext, string>(http =>
        RateLimitPartition.GetFixedWindowLimiter(part(http), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = window }));
}

/// <summary>Turns away a form of a page so marked when its address has sent too many, before anything of it is read.</summary>
public sealed class FormLimitsMiddleware(RequestDelegate next, FormLimits limits)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method)
            && context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName is { } limit
            && !limits.MaySend(limit, context))
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }

        await next(context);
    }
}
