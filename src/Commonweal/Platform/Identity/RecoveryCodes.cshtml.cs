using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Commonweal.Platform.Identity;

/// <summary>Shows new recovery codes once, and makes new ones.</summary>
[Shows(KindOfThing.OwnAccount)]
[AskAgain]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class RecoveryCodesModel(UserManager<Account> accounts, EnrolAuthenticator enrol) : PageModel
{
    private const string Key = "recovery-codes";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public int Left { get; private set; }

    public bool HasAuthenticator { get; private set; }

    public string Next => LocalAddress.Or(ReturnUrl, "/account");

    /// <summary>Hands codes to this page, in a cookie that only the site can read and that is gone once they are shown.</summary>
    public static void Hand(ITempDataDictionary tempData, IReadOnlyList<string> codes) => tempData[Key] = string.Join(' ', codes);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }

        Codes = (TempData[Key] as string)?.Split(' ') ?? [];
        Left = await accounts.CountRecoveryCodesAsync(account);
        HasAuthenticator = account.TwoFactorEnabled;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await accounts.GetUserAsync(User) is not { TwoFactorEnabled: true } account)
        {
            return RedirectToPage();
        }

        Hand(TempData, await enrol.NewRecoveryCodesAsync(account));
        return RedirectToPage();
    }
}
