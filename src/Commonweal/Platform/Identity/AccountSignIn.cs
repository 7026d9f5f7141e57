using System.Security.Claims;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
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
    Settings settings,
    HeldPosts posts,
    PartnershipClock clock,
    TimeProvider time) : SignInManager<Account>(accounts, http, claims, options, logger, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(Account user) =>
        (settings.IsDemonstration || !user.IsDemonstration) && await base.CanSignInAsync(user);

    // An account without a second factor is led to set one up before it is signed in.
    public override Task<bool> IsTwoFactorEnabledAsync(Account user) => Task.FromResult(true);

    /// <summary>The account of a password given, for which no second factor was set up yet: it may set one up now, and nothing else.</summary>
    /// <remarks>An account with any other way in sets up no more with its password alone.</remarks>
    public async Task<Account?> FirstTimerAsync() =>
        await GetTwoFactorAuthenticationUserAsync() is { TwoFactorEnabled: false } account && (await UserManager.GetPasskeysAsync(account)).Count == 0 ? account : null;

    /// <summary>Whoever may set up an authenticator app: somebody signed in, or a first-timer.</summary>
    public async Task<Account?> OwnerAsync() => IsSignedIn(Context.User) ? await UserManager.GetUserAsync(Context.User) : await FirstTimerAsync();

    public override Task SignInWithClaimsAsync(Account user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        var properties = authenticationProperties ?? new AuthenticationProperties();
        AskAgainAttribute.Note(properties, time.GetUtcNow());
        return base.SignInWithClaimsAsync(user, properties, additionalClaims);
    }

    // Keeps whom one acts for when one's own sign-in is renewed, as after a new password.
    public override async Task<ClaimsPrincipal> CreateUserPrincipalAsync(Account user)
    {
        var principal = await base.CreateUserPrincipalAsync(user);
        if (Standing.Of(Context.User) is { HoldingId: { } holding } standing && standing.PersonId == user.PersonId
            && await posts.FindAsync(holding, Context.RequestAborted) is { } post && post.IsHeldOn(clock.Today))
        {
            StandingClaims.Choose((ClaimsIdentity)principal.Identity!, post);
        }

        return principal;
    }

    /// <summary>What the browser needs to make a passkey for this account.</summary>
    public async Task<string> PasskeyCreationOptionsAsync(Account account)
    {
        var name = Standing.Of(Context.User) is { IsSignedIn: true } standing && standing.PersonId == account.PersonId ? standing.PersonName : account.UserName!;
        return await MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.UserName!, DisplayName = name });
    }

    /// <summary>The passkey that the browser made just now for this account; null where it made none.</summary>
    public async Task<UserPasskeyInfo?> MadePasskeyAsync(Account account, string? credential)
    {
        if (string.IsNullOrEmpty(credential))
        {
            return null;
        }

        var attestation = await PerformPasskeyAttestationAsync(credential);
        return attestation.Succeeded && attestation.UserEntity.Id == account.Id.ToString() ? attestation.Passkey : null;
    }

    public async Task<bool> AddPasskeyAsync(Account account, string? credential, string name)
    {
        if (await MadePasskeyAsync(account, credential) is not { } passkey)
        {
            return false;
        }

        passkey.Name = name;
        return (await UserManager.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded;
    }

    /// <summary>Signs in the owner of the passkey that the browser used just now; null where none of ours was used, or its owner may not come in.</summary>
    public async Task<Account?> PasskeyOwnerAsync(string credential)
    {
        var assertion = await PerformPasskeyAssertionAsync(credential);
        if (!assertion.Succeeded || await PreSignInCheck(assertion.User) is not null || !(await UserManager.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey)).Succeeded)
        {
            return null;
        }

        await SignInOrTwoFactorAsync(assertion.User, isPersistent: false, loginProvider: null, bypassTwoFactor: true);
        return assertion.User;
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
