using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Community.Subscriptions;

/// <summary>Ends one subscription with one click. Mail programs send this form themselves (RFC 8058), so the token in its address is all that it asks for.</summary>
[Shows(KindOfThing.Public), AllowAnyone]
[EnableRateLimiting(SecurityServices.StrangersLimit)]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class UnsubscribeModel(Subscribe subscribe) : PageModel
{
    public bool IsDone { get; private set; }

    [BindProperty(SupportsGet = true, Name = "token")]
    public string? Token { get; set; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await subscribe.EndAsync(Token, cancellation);
        IsDone = true;
        return Page();
    }
}
