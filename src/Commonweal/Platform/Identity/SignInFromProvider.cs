using System.Security.Claims;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Identity;

/// <summary>Finds whose account it is that another provider has spoken for: one linked before, or the one account with the email address that the provider has verified.</summary>
public sealed class SignInFromProvider(AccountSignIn signIn, CommonwealContext context)
{
    public async Task<Outcome<Account>> ExecuteAsync(OpenIdSettings provider)
    {
        var said = await signIn.GetExternalLoginInfoAsync();
        await signIn.Context.SignOutAsync(IdentityConstants.ExternalScheme);
        if (said is null || said.LoginProvider != provider.Authority)
        {
            return new ProviderSaidNothing(provider.Name);
        }

        var login = new UserLoginInfo(said.LoginProvider, said.ProviderKey, provider.Name);
        if (await signIn.UserManager.FindByLoginAsync(login.LoginProvider, login.ProviderKey) is null)
        {
            if (await MatchAsync(said.Principal) is not { } match)
            {
                return new NobodyHere(provider.Name);
            }

            await signIn.UserManager.AddLoginAsync(match, login);
        }

        // The provider asks for its own second factor.
        var result = await signIn.ExternalLoginSignInAsync(login.LoginProvider, login.ProviderKey, isPersistent: false, bypassTwoFactor: true);
        return result.Succeeded ? (await signIn.UserManager.FindByLoginAsync(login.LoginProvider, login.ProviderKey))! : new AccountClosed();
    }

    private async Task<Account?> MatchAsync(ClaimsPrincipal said)
    {
        if (said.FindFirstValue(ClaimTypes.Email) is not { Length: > 0 } email || said.FindFirstValue(OpenIdHandler.EmailVerified) != "true")
        {
            return null;
        }

        var normal = signIn.UserManager.NormalizeEmail(email);
        var matches = await context.Users.Where(a => a.NormalizedEmail == normal).Take(2).ToListAsync(signIn.Context.RequestAborted);
        return matches.Count == 1 ? matches[0] : null;
    }
}

public sealed record ProviderSaidNothing(string Provider) : Refusal($"Signing in with {Provider} did not work.")
{
    public override string WhoCouldMend => "Try again; if it fails again, whoever runs this site can see why.";
}

public sealed record NobodyHere(string Provider) : Refusal($"{Provider} says who you are, but no account here is yours.")
{
    public override string WhoCouldMend => $"An administrator of the partnership can make one, with the email address by which {Provider} knows you.";
}

public sealed record AccountClosed() : Refusal("Your account is closed.")
{
    public override string WhoCouldMend => "An administrator of the partnership can say why, and open it again.";
}
