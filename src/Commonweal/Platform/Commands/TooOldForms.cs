using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Commonweal.Platform.Commands;

/// <summary>
/// A form of a page that anyone may read fails its check against forgery when the session it was opened in has ended: to its sender that is a session that ended,
/// and they are asked to sign in like anywhere else.
/// </summary>
public sealed class TooOldForms(Standing standing) : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (context.Result is IAntiforgeryValidationFailedResult && !standing.IsSignedIn && request.HasFormContentType
            && (await request.ReadFormAsync(context.HttpContext.RequestAborted))[CommandForm.ActingStampName].ToString() is { Length: > 1 })
        {
            context.Result = new ChallengeResult();
        }

        await next();
    }
}
