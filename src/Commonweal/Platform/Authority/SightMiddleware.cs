using Commonweal.Domain.Partnership.Visibility;
using Microsoft.AspNetCore.Authentication;

namespace Commonweal.Platform.Authority;

/// <summary>Asks the access book once for each request, by what the endpoint says it shows, before anything of it runs.</summary>
public sealed class SightMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, AccessRules rules)
    {
        if (context.GetEndpoint() is not { } endpoint)
        {
            await next(context);
            return;
        }

        var kind = endpoint.Metadata.GetMetadata<ShowsAttribute>()?.Kind
            ?? throw new InvalidOperationException($"{endpoint.DisplayName} does not say what it shows.");
        var standing = Standing.Of(context.User);
        var sight = await rules.MaySeeAsync(kind, standing, context.RequestAborted);
        context.Features.Set(new SightOfRequest(kind, sight));
        if (sight != Sight.Nothing || endpoint.Metadata.GetMetadata<IAllowAnyone>() is not null)
        {
            await next(context);
        }
        else if (await rules.AreNoneAsync(context.RequestAborted))
        {
            context.Response.Redirect(FirstRunModel.Address);
        }
        else if (!standing.IsSignedIn)
        {
            await context.ChallengeAsync();
        }
        else
        {
            context.Features.Set(new NotForYou(await rules.ExplanationsAsync(kind, context.RequestAborted)));
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}

/// <summary>What the request may see of what its endpoint shows.</summary>
public sealed record SightOfRequest(KindOfThing Kind, Sight Sight);

/// <summary>Why a page is not shown, for the page that says so: who may see it.</summary>
public sealed record NotForYou(IReadOnlyList<string> WhoMay);

/// <summary>On pages that must work for someone not yet signed in: signing in, the error page, health.</summary>
public interface IAllowAnyone;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AllowAnyoneAttribute : Attribute, IAllowAnyone;
