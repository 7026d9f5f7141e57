using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Platform.Identity;

/// <summary>Changes one's own password.</summary>
[Shows(KindOfThing.OwnAccount)]
[EnableRateLimiting(SecurityServices.SignInLimit)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PasswordModel(AccountSignIn signIn, Notices notices) : PageModel
{
    [BindProperty]
    [Required]
    [StringLength(1000)]
    public string CurrentPassword { get; set; } = "";

    [BindProperty]
    [Required]
    [StringLength(1000)]
    public string NewPassword { get; set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || await signIn.UserManager.GetUserAsync(User) is not { } account)
        {
            return Page();
        }

        // Guessing the password here is counted like guessing it at the door.
        var check = await signIn.CheckPasswordSignInAsync(account, CurrentPassword, lockoutOnFailure: true);
        if (!check.Succeeded)
        {
            ModelState.AddModelError(nameof(CurrentPassword), check.IsLockedOut ? SignInModel.LockedWords : "That is not your password");
            return Page();
        }

        var changed = await signIn.UserManager.ChangePasswordAsync(account, CurrentPassword, NewPassword);
        if (!changed.Succeeded)
        {
            ModelState.AddErrors(changed, nameof(NewPassword));
            return Page();
        }

        await signIn.RefreshSignInAsync(account);
        notices.Say(HttpContext, "Your password is changed.");
        return RedirectToPage("./Account");
    }
}
