using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Platform.Identity;

/// <summary>Sets up an authenticator app: for somebody signed in, or as the first thing after the first password, before which nothing else can be done.</summary>
[Shows(KindOfThing.OwnAccount)]
[AllowAnyone]
[EnableRateLimiting(SecurityServices.SignInLimit)]
[AskAgain]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed partial class AuthenticatorModel(AccountSignIn signIn, EnrolAuthenticator enrol, Arrival arrival, Notices notices) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The key that the form was made with, protected.</summary>
    [BindProperty]
    public string? Offer { get; set; }

    [BindProperty]
    [Required]
    [StringLength(20)]
    public string Code { get; set; } = "";

    public bool IsFirstTime => !signIn.IsSignedIn(User);

    public bool HasOneAlready { get; private set; }

    public string KeyInGroups { get; private set; } = "";

    public string Picture { get; private set; } = "";

    public int PictureWidth { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await signIn.OwnerAsync() is { } account ? Show(account, enrol.Offer(account)) : await ElsewhereAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.OwnerAsync() is not { } account)
        {
            return await ElsewhereAsync();
        }

        if (enrol.Read(account, Offer) is not { } key)
        {
            return RedirectToPage(new { ReturnUrl });
        }

        if (!ModelState.IsValid)
        {
            return Show(account, Offer!);
        }

        var wasFirstTime = IsFirstTime;
        if (await enrol.ExecuteAsync(account, key, CodeModel.Figures(Code), HttpContext.RequestAborted) is not { } recoveryCodes)
        {
            ModelState.AddModelError(nameof(Code), CodeModel.WrongWords);
            return Show(account, Offer!);
        }

        RecoveryCodesModel.Hand(TempData, recoveryCodes);
        await signIn.SignInAsync(account, isPersistent: false);
        var next = wasFirstTime ? await arrival.ExecuteAsync(account, "with a password and a code, for the first time", ReturnUrl, HttpContext.RequestAborted) : "/account";
        return RedirectToPage("./RecoveryCodes", new { ReturnUrl = next });
    }

    private PageResult Show(Account account, string offer)
    {
        var key = enrol.Read(account, offer)!;
        Offer = offer;
        HasOneAlready = account.TwoFactorEnabled;
        KeyInGroups = Fours().Replace(key, "$0 ").TrimEnd();
        (Picture, PictureWidth) = EnrolAuthenticator.PictureOf(EnrolAuthenticator.AddressOf(account, key));
        return Page();
    }

    private async Task<IActionResult> ElsewhereAsync()
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is { TwoFactorEnabled: false })
        {
            notices.Say(HttpContext, "Your account has a passkey and no authenticator app. Sign in with the passkey; you can set up an app then, under your account.");
        }

        return RedirectToPage("./SignIn", new { ReturnUrl });
    }

    [GeneratedRegex(".{4}")]
    private static partial Regex Fours();
}
