using System.Globalization;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Commonweal.Platform.Identity;

/// <summary>
/// On a page that changes how one signs in: whoever did not sign in within the last minutes is asked to do so again, so that a screen left open, or a cookie that went astray,
/// makes nobody a lasting way in. A made-up person proves nothing by one click, and is not asked.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AskAgainAttribute : Attribute, IAsyncPageFilter
{
    /// <summary>Long enough to find one's telephone and install an app.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(10);

    private const string ProvedAt = "proved-at";

    /// <summary>Somebody signed in just now. Kept beside the cookie's claims, and so through every renewal of it.</summary>
    public static void Note(AuthenticationProperties properties, DateTimeOffset now) =>
        properties.Items[ProvedAt] = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var session = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (!session.Succeeded || session.Principal.HasClaim(claim => claim.Type == StandingClaims.DemonstrationClaim) || IsFresh(session.Properties, http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()))
        {
            await next();
            return;
        }

        http.RequestServices.GetRequiredService<Notices>().Say(http, "You are about to change how you sign in. Sign in once more first, so that we know it is you.");
        context.Result = new LocalRedirectResult("/sign-in" + QueryString.Create("returnUrl", http.Request.Path));
    }

    private static bool IsFresh(AuthenticationProperties properties, DateTimeOffset now) =>
        properties.Items.TryGetValue(ProvedAt, out var noted) && long.TryParse(noted, CultureInfo.InvariantCulture, out var seconds)
        && now - DateTimeOffset.FromUnixTimeSeconds(seconds) <= FreshFor;
}
