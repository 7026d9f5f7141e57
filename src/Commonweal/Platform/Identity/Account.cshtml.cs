using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Platform.Identity;

/// <summary>One's own account: who one is here, the posts one holds, and the ways one signs in.</summary>
[Shows(KindOfThing.OwnAccount)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AccountModel(UserManager<Account> accounts, Standing standing, HeldPosts held, PartnershipClock clock) : PageModel
{
    public Standing Standing => standing;

    public Account Account { get; private set; } = null!;

    public bool HasPassword => Account.PasswordHash is not null;

    public string? LastSignIn => Account.LastSignIn is { } utc ? AuditTime.InLondon(utc) : null;

    public int RecoveryCodesLeft { get; private set; }

    public IReadOnlyList<string> Posts { get; private set; } = [];

    public IReadOnlyList<string> Passkeys { get; private set; } = [];

    public IReadOnlyList<string> Providers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }

        Account = account;
        RecoveryCodesLeft = await accounts.CountRecoveryCodesAsync(account);
        Posts = [.. (await held.OfAsync(account.PersonId, HttpContext.RequestAborted)).Select(post => post.WithDates(clock.Today))];
        Passkeys = [.. (await accounts.GetPasskeysAsync(account)).Select(PasskeysModel.NameOf)];
        Providers = [.. (await accounts.GetLoginsAsync(account)).Select(login => login.ProviderDisplayName ?? login.LoginProvider)];
        return Page();
    }
}
