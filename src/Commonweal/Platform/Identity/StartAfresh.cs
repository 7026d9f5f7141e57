using Microsoft.AspNetCore.Identity;

namespace Commonweal.Platform.Identity;

/// <summary>Takes off an account all ways of signing in that it had, before a set-up link puts the first new one in their place.</summary>
public sealed class StartAfresh(UserManager<Account> accounts)
{
    public async Task ExecuteAsync(Account account)
    {
        foreach (var passkey in await accounts.GetPasskeysAsync(account))
        {
            await accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        }

        if (account.TwoFactorEnabled)
        {
            await accounts.SetTwoFactorEnabledAsync(account, false);
            await accounts.ResetAuthenticatorKeyAsync(account);
        }

        if (await accounts.HasPasswordAsync(account))
        {
            await accounts.RemovePasswordAsync(account);
        }

        if (account.LockoutEnd is not null)
        {
            await accounts.SetLockoutEndDateAsync(account, null);
        }
    }
}
