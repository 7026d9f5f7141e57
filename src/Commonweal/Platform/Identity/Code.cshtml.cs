using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Platform.Identity;

/// <summary>The second step after a password: the code of an authenticator app.</summary>
[Shows(KindOfThing.OwnAccount)]
[AllowAnyone]
[EnableRateLimiting(SecurityServices.SignInLimit)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CodeModel(SignInManager<Account> signIn, Arrival arrival) : PageModel
{
    public const string WrongWords = "That is not the code now. Wait for the next one, and check that your telephone shows the right time";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    [Required]
    [StringLength(20)]
    public string Code { get; set; } = "";

    public string RecoveryUrl => "/sign-in/recovery" + QueryString.Create("returnUrl", LocalAddress.Or(ReturnUrl, Arrival.Today));

    /// <summary>"123 456" as an app may show it, without what stands between.</summary>
    public static string Figures(string code) => code.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    public async Task<IActionResult> OnGetAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() switch
    {
        null => RedirectToPage("./SignIn", new { ReturnUrl }),
        { TwoFactorEnabled: false } => RedirectToPage("./Authenticator", new { ReturnUrl }),
        _ => Page(),
    };

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return RedirectToPage("./SignIn", new { ReturnUrl });
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await signIn.TwoFactorAuthenticatorSignInAsync(Figures(Code), isPersistent: false, rememberClient: false);
        if (result.Succeeded)
        {
            return LocalRedirect(await arrival.ExecuteAsync(account, "with a password and a code", ReturnUrl, HttpContext.RequestAborted));
        }

        ModelState.AddModelError(nameof(Code), result.IsLockedOut ? SignInModel.LockedWords : WrongWords);
        return Page();
    }
}
