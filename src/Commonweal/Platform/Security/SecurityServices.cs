using System.Globalization;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.HostFiltering;

namespace Commonweal.Platform.Security;

/// <summary>Headers, limits, hosts and health.</summary>
public static class SecurityServices
{
    public const string SignInLimit = "sign-in";

    /// <summary>For forms that anybody may send without signing in, and of which something is kept.</summary>
    public const string StrangersLimit = "strangers";

    /// <summary>For forms that anybody may send and that keep nothing new: only floods are stopped.</summary>
    public const string FloodLimit = "flood";

    public const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>By which the machine itself, a proxy on it and its watchers reach the site.</summary>
    private static readonly string[] LoopbackHosts = ["localhost", "127.0.0.1", "[::1]"];

    private const long BodyBytesMax = 10 * 1024 * 1024;

    public static void AddSecurity(this WebApplicationBuilder builder, Settings settings)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyBytesMax;
        });
        builder.Services.Configure<HostFilteringOptions>(o => o.AllowedHosts = [.. LoopbackHosts, .. settings.IsDemonstration ? [] : new[] { settings.Host }]);
        builder.Services.AddSingleton<FormLimits>();
        builder.Services.Configure<Microsoft.AspNetCore.Mvc.MvcOptions>(mvc => mvc.Filters.Add<HoldBackForms>());

        // Style, scripts and fonts alone, which hold no secret that their length could give away (ADR 0021).
        builder.Services.AddResponseCompression(o => o.EnableForHttps = true);
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("databases");
    }

    public static void UseSecurity(this WebApplication app)
    {
        app.UseHostFiltering();
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            return next(context);
        });
        app.UseWhen(context => context.Request.Path.StartsWithSegments(StaticFiles.Folder), files => files.UseResponseCompression());
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
    }

    public static void MapHealth(this WebApplication app) =>
        app.MapHealthChecks("/health", new HealthCheckOptions { AllowCachingResponses = false })
            .WithMetadata(new ShowsAttribute(KindOfThing.Public), new AllowAnyoneAttribute());
}
