using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Platform.Errors;

/// <summary>What went wrong, in words, and what to do: for every status that is not a page.</summary>
[Shows(KindOfThing.Public)]
[AllowAnyone]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    public string Heading { get; private set; } = "";

    public IReadOnlyList<string> Sentences { get; private set; } = [];

    public IReadOnlyList<string> WhoMay { get; private set; } = [];

    public IActionResult OnGet() => Say(Status);

    public IActionResult OnPost() => Say(Status);

    // Asked of the request and bound to nothing: where the form could not be read, nothing could be bound.
    private int Status =>
        Request.ContentLength > HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ? StatusCodes.Status413PayloadTooLarge
        : HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException unread ? unread.StatusCode
        : int.TryParse(Request.Query["status"], out var status) && status is >= 400 and <= 599 ? status
        : StatusCodes.Status500InternalServerError;

    private IActionResult Say(int status)
    {
        WhoMay = HttpContext.Features.Get<NotForYou>()?.WhoMay ?? [];
        (string, string[]) said = status switch
        {
            StatusCodes.Status400BadRequest when HttpContext.Features.Get<BadDate>() is { } date =>
                ("That is not a date", [$"The address says {date.Name}={date.Value}. Write a day as 2017-10-09."]),
            StatusCodes.Status400BadRequest =>
                ("That could not be read", ["The form was incomplete or too old. Go back, reload the page, and send it again."]),
            StatusCodes.Status403Forbidden => ("You cannot see this page as you are acting now", []),
            StatusCodes.Status404NotFound =>
                ("There is no such page", ["Check the address, or search for what you want at the top of the page.", "If you read it as at an earlier day, it may not have existed then."]),
            StatusCodes.Status413PayloadTooLarge => ("That is too large", ["Files and forms may be up to 10 MB."]),
            StatusCodes.Status429TooManyRequests => ("Too many tries", ["Very many forms came from the network that you use, and this one was not read.", "Go back in your browser: what you typed should still stand there. Send it again in a few minutes."]),
            _ => ("Something went wrong here", ["It is our fault, not yours. Nothing was half saved. Try again; if it happens again, tell whoever runs this site when it was."]),
        };
        (Heading, Sentences) = said;
        Response.StatusCode = status;
        return IsOfTheApi ? new ObjectResult(new ProblemDetails { Status = status, Title = Heading, Detail = string.Join(' ', Sentences) }) { StatusCode = status } : Page();
    }

    /// <summary>Whoever asked for JSON is told in JSON (RFC 9457).</summary>
    private bool IsOfTheApi => new PathString(HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path)
        .StartsWithSegments("/api", out var rest) && rest.HasValue;
}
