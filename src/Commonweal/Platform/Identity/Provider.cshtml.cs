using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Platform.Identity;

/// <summary>Where one comes back from another provider, who says who one is; whether that is anybody here is decided here.</summary>
[Shows(KindOfThing.OwnAccount)]
[AllowAnyone]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ProviderModel(SignInFromProvider signInFromProvider, Arrival arrival, Settings settings) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public string Why { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (settings.OpenId is not { } provider)
        {
            return NotFound();
        }

        var outcome = await signInFromProvider.ExecuteAsync(provider);
        if (outcome.IsRefused)
        {
            Why = $"{outcome.Refusal.Sentence} {outcome.Refusal.WhoCouldMend}".TrimEnd();
            return Page();
        }

        return LocalRedirect(await arrival.ExecuteAsync(outcome.Value, $"with {provider.Name}", ReturnUrl, HttpContext.RequestAborted));
    }
}
