using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Community.Subscriptions;

/// <summary>The owner of an address says yes. A button is asked for, since programs that check mail open its links.</summary>
[Shows(KindOfThing.Public), AllowAnyone]
[EnableRateLimiting(SecurityServices.FloodLimit)]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ConfirmModel(Subscribe subscribe) : PageModel
{
    public bool IsKnown { get; private set; }

    public bool IsDone { get; private set; }

    [BindProperty(SupportsGet = true, Name = "token")]
    public string? Token { get; set; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) => IsKnown = await subscribe.FindAsync(Token, cancellation) is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await subscribe.FindAsync(Token, cancellation) is { } subscription)
        {
            await subscribe.ConfirmAsync(subscription, cancellation);
            IsDone = true;
        }

        return Page();
    }
}
