using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Platform.Security;

/// <summary>
/// Takes no more of a form than <see cref="FormLimits"/> lets one address send. Its page then shows it again as it does when something is wrong with it, with all that was typed and when it can be sent.
/// </summary>
public sealed class HoldBackForms(FormLimits limits) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || http.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName != SecurityServices.StrangersLimit)
        {
            await next();
        }
        else if (!limits.MayTake(http))
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.Headers.RetryAfter = TimeSpan.FromMinutes(FormLimits.Minutes).TotalSeconds.ToString(CultureInfo.InvariantCulture);
            context.ModelState.AddModelError("", InWords(http.Request));
            await next();
        }
        else if (await next() is { Exception: null, Result: RedirectResult or LocalRedirectResult })
        {
            limits.Taken(http);
        }
    }

    private static string InWords(HttpRequest request) =>
        "Many people have just sent this form from the network that you use, and we take only so many at a time. "
        + $"Nothing of yours has been sent, and what you typed is still below. Send it in {FormLimits.Minutes} minutes."
        + (request.HasFormContentType && request.Form.Files.Count > 0 ? " Choose your files again then." : "")
        + " If it cannot wait, write to the organisation itself, or call on it.";
}
