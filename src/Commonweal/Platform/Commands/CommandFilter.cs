using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Platform.Commands;

/// <summary>
/// Stands before every form that asks for an act. One acts today, for whom one saw when the form was opened, in a post one holds; and once.
/// What cannot be taken comes back with all that was typed, and nothing done. Forms of one's own account are no acts for a partner and pass.
/// </summary>
public sealed class CommandFilter(Standing standing, CheckStanding check, HeldPosts posts, TwoDates dates, Drafts drafts, SentForms sent, PageFrame frame, Notices notices, CommonwealContext database) : IAsyncPageFilter
{
    private const string DoneAlready = "This was done already: the form was sent twice, and counted once.";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            await ShowAgainAsync(http, context.ModelState);
            await next();
        }
        else if (IsErrorPage(http) || http.GetEndpoint()?.Metadata.GetMetadata<ShowsAttribute>()?.Kind == KindOfThing.OwnAccount)
        {
            await next();
        }
        else if (await RefuseAsync(http) is { } elsewhere)
        {
            context.Result = new LocalRedirectResult(elsewhere);
        }
        else
        {
            await AskAboutAnotherAsync(http, context.ModelState);
            await DoOnceAsync(http, next);
        }
    }

    /// <summary>Somebody went back, changed what they had sent, and sent it: their page shows it again under a key of its own, and asks.</summary>
    private async Task AskAboutAnotherAsync(HttpContext http, ModelStateDictionary state)
    {
        if (await sent.IsAnotherAsync(http.Request))
        {
            state.Remove(CommandForm.RequestKeyName);
            state.AddModelError("", "You have sent this form already, and that was taken. What stands below now has not been sent: send it only if you mean it as well as the first.");
        }
    }

    private async Task DoOnceAsync(HttpContext http, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (done is { Exception: ActDoneBeforeException, ExceptionHandled: false })
        {
            done.ExceptionHandled = true;
            done.Result = new LocalRedirectResult(await sent.LedAsync(http.Request) ?? Drafts.PageOf(http.Request));
            notices.Say(http, DoneAlready);
        }
        else if (SameMoment.Is(done.Exception) && !done.ExceptionHandled)
        {
            // What could not be saved is let go, or it would be tried again with the draft.
            database.ChangeTracker.Clear();
            database.Act = null;
            done.ExceptionHandled = true;
            done.Result = new LocalRedirectResult(await BackAsync(http, new DoneAtTheSameMoment().Sentence));
        }
        else if (done.Exception is null && done.Result is RedirectResult or LocalRedirectResult or RedirectToPageResult)
        {
            await drafts.ForgetAsync(http);
            await RememberAsync(http, (done.Result as RedirectResult)?.Url);
        }
    }

    private async Task RememberAsync(HttpContext http, string? led)
    {
        if (await sent.LedAsync(http.Request) is not null)
        {
            notices.Say(http, DoneAlready);
        }

        // A form that keeps nothing asks anew each time. Where somebody who is not signed in is led may hold a code that is kept nowhere.
        if (http.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName != SecurityServices.FloodLimit)
        {
            await sent.RememberAsync(http.Request, standing.IsSignedIn ? led : null);
        }
    }

    /// <summary>Where to go on to with what was typed, if the act is refused; null where it may be done.</summary>
    private async Task<string?> RefuseAsync(HttpContext http)
    {
        if (dates.AreChosen)
        {
            return await BackAsync(http, $"You were reading this page as at another day. One acts only today: nothing has been done. Look at what you typed again, on the page as it stands now.");
        }

        if (await OtherStampAsync(http) is { } otherwise)
        {
            return await BackAsync(http, otherwise);
        }

        var checkedNow = standing.IsSignedIn ? await check.ExecuteAsync(standing, http.RequestAborted) : standing;
        if (checkedNow.IsRefused)
        {
            var page = await BackAsync(http, $"Nothing has been done. {Refusals.InWords(checkedNow.Refusal)}");
            return "/acting" + QueryString.Create("returnUrl", page);
        }

        return null;
    }

    private async Task<string?> OtherStampAsync(HttpContext http)
    {
        var stamp = http.Request.HasFormContentType ? (await http.Request.ReadFormAsync(http.RequestAborted))[CommandForm.ActingStampName].ToString() : "";
        if (!standing.IsSignedIn || stamp == standing.Stamp)
        {
            return null;
        }

        var before = stamp.LastIndexOf('/') is >= 0 and var slash ? (Person: stamp[..slash], Holding: stamp[(slash + 1)..]) : default;
        if (before.Person != standing.PersonSlug)
        {
            return "This form was opened before you signed in. Nothing has been done: read it again, and send it if it is right.";
        }

        var post = long.TryParse(before.Holding, out var id) ? await posts.FindAsync(id, http.RequestAborted) : null;
        return $"This form was opened while you were acting for {InWords(post?.Whom, post?.Post)}. You now act for {InWords(standing.HoldingId is null ? null : standing.ActingFor, standing.Post)}. "
            + "Nothing has been done: read it again, and send it if it is right.";
    }

    private async Task<string> BackAsync(HttpContext http, string why)
    {
        notices.Say(http, why);
        return await drafts.KeepAsync(http);
    }

    private async Task ShowAgainAsync(HttpContext http, ModelStateDictionary state)
    {
        frame.Notice = notices.Hear(http);
        if (await drafts.FindAsync(http) is not { } draft)
        {
            return;
        }

        if (!draft.IsOf(standing))
        {
            frame.Notice ??= "What was typed here before belongs to the person who typed it, and is not shown.";
            return;
        }

        foreach (var (name, values) in draft.Fields)
        {
            state.SetModelValue(name, new ValueProviderResult(values));
            state.MarkFieldValid(name);
        }

        frame.Notice ??= "You were signed out. What you typed is back below; nothing has been sent yet.";
    }

    private static string InWords(string? whom, string? post) => whom is null ? "nobody" : $"{whom} as {post}";

    // An error page answers the method that failed, and asks for nothing itself.
    private static bool IsErrorPage(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
}
