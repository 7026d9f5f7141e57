using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Commonweal.Platform.Layout;

/// <summary>Fills what surrounds a page before the page runs: which day, who is signed in, whom they act for, what they may open.</summary>
public sealed class FillFrame(PageFrame frame, Standing standing, TwoDates dates, PartnershipClock clock, ThePartnership partnership, AccessRules rules, Settings settings) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
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
