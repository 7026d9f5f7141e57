using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Identity;

/// <summary>Where the owner of a new account, who has its link, sets a passkey, or a password and then an authenticator app.</summary>
[Shows(KindOfThing.OwnAccount)]
[AllowAnyone]
[EnableRateLimiting(SecurityServices.SignInLimit)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SetUpModel(AccountSignIn signIn, SetUpLinks links, StartAfresh startAfresh, Arrival arrival, CommonwealContext context) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? For { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    [Required]
    [StringLength(1000)]
    public string? NewPassword { get; set; }

    /// <summary>Whose account the link sets up; null where the link no longer works.</summary>
    public Person? Owner { get; private set; }

    public bool HasWaysAlready { get; private set; }

    public async Task OnGetAsync() => await FindAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } account || !ModelState.IsValid)
        {
            return Page();
        }

        var refused = (await Task.WhenAll(signIn.UserManager.PasswordValidators.Select(v => v.ValidateAsync(signIn.UserManager, account, NewPassword)))).FirstOrDefault(r => !r.Succeeded);
        if (refused is not null)
        {
            ModelState.AddErrors(refused, nameof(NewPassword));
            return Page();
        }

        await startAfresh.ExecuteAsync(account);
        await signIn.UserManager.AddPasswordAsync(account, NewPassword!);
        await signIn.PasswordSignInAsync(account, NewPassword!, isPersistent: false, lockoutOnFailure: false);
        return RedirectToPage("./Authenticator", new { ReturnUrl = "/" });
    }

    public async Task<IActionResult> OnPostOptionsAsync() =>
        await FindAsync() is { } account ? Content(await signIn.PasskeyCreationOptionsAsync(account), "application/json") : Page();

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential)
    {
        ModelState.Remove(nameof(NewPassword));
        if (await FindAsync() is not { } account)
        {
            return Page();
        }

        if (await signIn.MadePasskeyAsync(account, credential) is not { } passkey)
        {
            ModelState.AddModelError("", "The passkey was not made. Try again, or choose a password");
            return Page();
        }

        await startAfresh.ExecuteAsync(account);
        await signIn.UserManager.AddOrUpdatePasskeyAsync(account, passkey);
        await signIn.UserManager.UpdateSecurityStampAsync(account);
        await signIn.SignInAsync(account, isPersistent: false);
        return LocalRedirect(await arrival.ExecuteAsync(account, "with a passkey, for the first time", "/", HttpContext.RequestAborted));
    }

    private async Task<Account?> FindAsync()
    {
        if (For is null || Code is null || await signIn.UserManager.FindByNameAsync(For) is not { } account || !links.IsGood(account, Code) || !await signIn.CanSignInAsync(account))
        {
            return null;
        }

        HasWaysAlready = account.PasswordHash is not null || (await signIn.UserManager.GetPasskeysAsync(account)).Count > 0;
        Owner = await context.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == account.PersonId, HttpContext.RequestAborted);
        return account;
    }
}
