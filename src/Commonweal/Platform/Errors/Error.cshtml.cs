using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
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

    public void OnGet(int status = StatusCodes.Status500InternalServerError) => Say(status);

    public void OnPost(int status = StatusCodes.Status500InternalServerError) => Say(status);

    private void Say(int status)
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
            StatusCodes.Status429TooManyRequests => ("Too many tries", ["Wait a minute, then try again."]),
            _ => ("Something went wrong here", ["It is our fault, not yours. Nothing was half saved. Try again; if it happens again, tell whoever runs this site when it was."]),
        };
        (Heading, Sentences) = said;
        Response.StatusCode = status;
    }
}
