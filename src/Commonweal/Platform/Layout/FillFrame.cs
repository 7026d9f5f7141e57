using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Commonweal.Platform.Layout;

/// <summary>Fills what surrounds a page before the page runs: which day, who is signed in, whom they act for, what they may open.</summary>
public sealed class FillFrame(PageFrame frame, Standing standing, TwoDates dates, PartnershipClock clock, ThePartnership partnership, AccessRules rules, Settings settings) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // Razor Pages would draw the page for a verb it has no handler for.
        if (context.HandlerMethod is null && !HttpMethods.IsGet(context.HttpContext.Request.Method) && !HttpMethods.IsHead(context.HttpContext.Request.Method) && context.HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>() is null)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        frame.PartnershipName = partnership.Name;
        frame.IsDemonstration = settings.IsDemonstration;
        frame.Today = clock.Today;
        frame.AsAt = dates.AsAt;
        frame.IsAsAtChosen = dates.AreChosen;
        frame.KnownAt = dates.IsKnownAtChosen ? dates.KnownAt : null;
        frame.ActingStamp = standing.Stamp;
        if (standing.IsSignedIn)
        {
            frame.SignedInName = standing.PersonName;
            frame.ActingFor = standing.ActingFor;
            frame.ActingAs = standing.Post;
            frame.MaySeeAudit = await rules.MaySeeAsync(KindOfThing.Audit, standing, context.HttpContext.RequestAborted) != Sight.Nothing;
        }

        await next();
    }
}
