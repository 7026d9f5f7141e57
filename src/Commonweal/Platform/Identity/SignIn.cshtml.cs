using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Platform.Identity;

/// <summary>Signing in: with a password and then a code, with a passkey, with another provider, or with one click in a demonstration.</summary>
[Shows(KindOfThing.OwnAccount)]
[AllowAnyone]
[EnableRateLimiting(SecurityServices.SignInLimit)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SignInModel(AccountSignIn signIn, DemonstrationSignIns demonstration, Arrival arrival, Settings settings) : PageModel
{
    public const string LockedWords = "Too many tries have failed. This account is closed for 15 minutes after the last of them";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    [Required]
    [Display(Name = "Sign-in name")]
    [StringLength(256)]
    public string SignInName { get; set; } = "";

    [BindProperty]
    [Required]
    [StringLength(1000)]
    public string Password { get; set; } = "";

    public IReadOnlyList<DemonstrationChoice> People { get; private set; } = [];

    /// <summary>What the other provider is called; null where none is set up.</summary>
    public string? ProviderName => settings.OpenId?.Name;

    public async Task OnGetAsync()
    {
        ReturnUrl ??= PageBefore();
        People = await demonstration.ReadAsync(HttpContext.RequestAborted);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid)
        {
            var result = await signIn.PasswordSignInAsync(SignInName.Trim(), Password, isPersistent: false, lockoutOnFailure: true);
            if (result.RequiresTwoFactor)
            {
                return RedirectToPage("./Code", new { ReturnUrl });
            }

            // The same words whether the name or the password is wrong: nobody learns here which names there are.
            ModelState.AddModelError("", result.IsLockedOut ? LockedWords : "The sign-in name or the password is wrong. Check both, and try again");
        }

        await OnGetAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostOptionsAsync() => Content(await signIn.MakePasskeyRequestOptionsAsync(null!), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential)
    {
        ModelState.Clear();
        if (!string.IsNullOrEmpty(credential) && await signIn.PasskeyOwnerAsync(credential) is { } account)
        {
            return LocalRedirect(await arrival.ExecuteAsync(account, "with a passkey", ReturnUrl, HttpContext.RequestAborted));
        }

        ModelState.AddModelError("", "That passkey does not sign in here. Try again, or sign in another way");
        await OnGetAsync();
        return Page();
    }

    /// <summary>The page of ours whose link to sign in was followed: there one goes on.</summary>
    private string? PageBefore() =>
        Uri.TryCreate(Request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == Request.Host.Value && !page.AbsolutePath.StartsWith("/sign-", StringComparison.Ordinal)
            && !page.AbsolutePath.StartsWith("/set-up", StringComparison.Ordinal) ? page.PathAndQuery : null;
}
