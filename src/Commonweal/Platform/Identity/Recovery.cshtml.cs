using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Platform.Identity;

/// <summary>The second step after a password, for somebody without their telephone: a code they kept.</summary>
[Shows(KindOfThing.OwnAccount)]
[AllowAnyone]
[EnableRateLimiting(SecurityServices.SignInLimit)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class RecoveryModel(AccountSignIn signIn, Arrival arrival, Notices notices) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    [Required]
    [StringLength(40)]
    public string RecoveryCode { get; set; } = "";

    public async Task<IActionResult> OnGetAsync() =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? RedirectToPage("./SignIn", new { ReturnUrl }) : Page();

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

        var result = await signIn.TwoFactorRecoveryCodeSignInAsync(RecoveryCode.Trim());
        if (result.Succeeded)
        {
            notices.Say(HttpContext, $"You have {await signIn.UserManager.CountRecoveryCodesAsync(account)} recovery codes left. You can make new ones under your account.");
            return LocalRedirect(await arrival.ExecuteAsync(account, "with a password and a recovery code", ReturnUrl, HttpContext.RequestAborted));
        }

        ModelState.AddModelError(nameof(RecoveryCode), result.IsLockedOut ? SignInModel.LockedWords : "That is not one of your recovery codes, or it was used before");
        return Page();
    }
}
