using System.Security.Claims;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Commonweal.Platform.Identity;

/// <summary>Every few minutes looks again whether the account still stands as its cookie says; the post chosen is kept while it is held.</summary>
public sealed class KeepStanding(IOptions<SecurityStampValidatorOptions> options, SignInManager<Account> signIn, ILoggerFactory logger, HeldPosts posts, PartnershipClock clock)
    : SecurityStampValidator<Account>(options, signIn, logger)
{
    protected override async Task SecurityStampVerified(Account user, CookieValidatePrincipalContext context)
    {
        var chosen = Standing.Of(context.Principal!).HoldingId;
        await base.SecurityStampVerified(user, context);
        if (chosen is { } holding)
        {
            var post = await posts.FindAsync(holding, context.HttpContext.RequestAborted);
            StandingClaims.Choose((ClaimsIdentity)context.Principal!.Identity!, post?.PersonId == user.PersonId && post.IsHeldOn(clock.Today) ? post : null);
        }
    }
}
