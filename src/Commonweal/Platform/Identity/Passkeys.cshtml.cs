using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Commonweal.Platform.Identity;

/// <summary>One's own passkeys: added by the browser, named, removed.</summary>
[Shows(KindOfThing.OwnAccount)]
[AskAgain]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PasskeysModel(AccountSignIn signIn, PartnershipClock clock, Notices notices) : PageModel
{
    private const int NameLengthMax = 60;
    private const int CountMax = 20;

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public static string NameOf(UserPasskeyInfo passkey) => passkey.Name ?? $"Passkey of {passkey.CreatedAt:d MMMM yyyy}";

    public async Task<IActionResult> OnGetAsync() => await signIn.UserManager.GetUserAsync(User) is { } account ? await ShowAsync(account) : Challenge();

    public async Task<IActionResult> OnPostOptionsAsync() => await signIn.UserManager.GetUserAsync(User) is { } account
        ? Content(await signIn.PasskeyCreationOptionsAsync(account), "application/json")
        : Challenge();

    public async Task<IActionResult> OnPostAddAsync(string? credential, string? name)
    {
        if (await signIn.UserManager.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }

        var named = Trimmed(name) ?? $"Passkey of {clock.Today:d MMMM yyyy}";
        if ((await signIn.UserManager.GetPasskeysAsync(account)).Count >= CountMax || !await signIn.AddPasskeyAsync(account, credential, named))
        {
            ModelState.AddModelError("", $"The passkey was not added. Try again; an account holds {CountMax} at most");
            return await ShowAsync(account);
        }

        notices.Say(HttpContext, $"“{named}” is added. You can sign in with it from now on.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRenameAsync(string? id, string? name)
    {
        if (await FindAsync(id) is not var (account, passkey))
        {
            return RedirectToPage();
        }

        if (Trimmed(name) is not { } named)
        {
            ModelState.AddModelError($"name-{id}", $"Enter the new name of {NameOf(passkey)}");
            return await ShowAsync(account);
        }

        passkey.Name = named;
        await signIn.UserManager.AddOrUpdatePasskeyAsync(account, passkey);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? id)
    {
        if (await FindAsync(id) is not var (account, passkey))
        {
            return RedirectToPage();
        }

        if (await IsOnlyWayInAsync(account))
        {
            ModelState.AddModelError("", $"“{NameOf(passkey)}” is your only way to sign in. Add another passkey first");
            return await ShowAsync(account);
        }

        await signIn.UserManager.RemovePasskeyAsync(account, passkey.CredentialId);
        notices.Say(HttpContext, $"“{NameOf(passkey)}” is removed.");
        return RedirectToPage();
    }

    private async Task<bool> IsOnlyWayInAsync(Account account) =>
        !account.IsDemonstration && account is not { PasswordHash: not null, TwoFactorEnabled: true }
        && (await signIn.UserManager.GetPasskeysAsync(account)).Count == 1 && (await signIn.UserManager.GetLoginsAsync(account)).Count == 0;

    private async Task<(Account, UserPasskeyInfo)?> FindAsync(string? id)
    {
        if (await signIn.UserManager.GetUserAsync(User) is not { } account)
        {
            return null;
        }

        var passkeys = await signIn.UserManager.GetPasskeysAsync(account);
        return passkeys.FirstOrDefault(p => WebEncoders.Base64UrlEncode(p.CredentialId) == id) is { } passkey ? (account, passkey) : null;
    }

    private async Task<PageResult> ShowAsync(Account account)
    {
        Passkeys = [.. (await signIn.UserManager.GetPasskeysAsync(account)).OrderBy(p => p.CreatedAt)];
        return Page();
    }

    private static string? Trimmed(string? name) => name?.Trim() is { Length: > 0 } words ? words[..Math.Min(words.Length, NameLengthMax)] : null;
}
