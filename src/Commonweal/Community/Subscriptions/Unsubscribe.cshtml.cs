using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.Subscriptions;

/// <summary>
/// Ends one subscription with one click. Mail programs send this form themselves (RFC 8058), so the token in its address is all that it asks for; and many from the same few addresses, so no limit holds them back.
/// </summary>
[Shows(KindOfThing.Public), AllowAnyone]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class UnsubscribeModel(Subscribe subscribe) : PageModel
{
    /// <summary>Whether it was ended just now; null where nobody asked yet.</summary>
    public bool? HasEnded { get; private set; }

    [BindProperty(SupportsGet = true, Name = "token")]
    public string? Token { get; set; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    /// <summary>Whether the link has all the characters of one that was sent.</summary>
    public bool IsWhole => Token is { Length: Subscribe.TokenLength };

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        HasEnded = await subscribe.EndAsync(Token, cancellation);
        return Page();
    }
}
