using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Commonweal.Platform.Identity;

/// <summary>How accounts sign in here: a password is never enough by itself, and demonstration accounts exist in a demonstration alone.</summary>
public sealed class AccountSignIn(
    UserManager<Account> accounts,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Account> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation,
    Settings settings) : SignInManager<Account>(accounts, http, claims, options, logger, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(Account user) =>
        (settings.IsDemonstration || !user.IsDemonstration) && await base.CanSignInAsync(user);

    // An account without a second factor is led to set one up before it is signed in.
    public override Task<bool> IsTwoFactorEnabledAsync(Account user) => Task.FromResult(true);

    public override async Task<SignInResult> PasskeySignInAsync(string credentialJson)
    {
        var assertion = await PerformPasskeyAssertionAsync(credentialJson);
        if (!assertion.Succeeded)
        {
            return SignInResult.Failed;
        }

        if (await PreSignInCheck(assertion.User) is { } refused)
        {
            return refused;
        }

        var kept = await UserManager.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey);
        return kept.Succeeded ? await SignInOrTwoFactorAsync(assertion.User, isPersistent: false, loginProvider: null, bypassTwoFactor: true) : SignInResult.Failed;
    }

    /// <summary>A one-time code is guarded against guessing as a password is.</summary>
    public override async Task<SignInResult> TwoFactorRecoveryCodeSignInAsync(string recoveryCode)
    {
        if (await GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return SignInResult.Failed;
        }

        if (await PreSignInCheck(account) is { } refused)
        {
            return refused;
        }

        var result = await base.TwoFactorRecoveryCodeSignInAsync(recoveryCode);
        if (!result.Succeeded)
        {
            await UserManager.AccessFailedAsync(account);
        }

        return result;
    }

    /// <summary>One click, no second factor: the caller makes sure that this is a demonstration.</summary>
    public async Task<SignInResult> DemonstrationSignInAsync(Account account)
    {
        if (!settings.IsDemonstration || !account.IsDemonstration)
        {
            return SignInResult.NotAllowed;
        }

        return await PreSignInCheck(account) ?? await SignInOrTwoFactorAsync(account, isPersistent: false, loginProvider: null, bypassTwoFactor: true);
    }
}
