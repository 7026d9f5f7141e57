using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Identity;

namespace Commonweal.Platform.Identity;

/// <summary>Links an account to a person at another provider by hand, where no email address matches them.</summary>
public sealed class ConnectToProvider(CommonwealContext context, UserManager<Account> accounts)
{
    public async Task<Outcome<Account>> ExecuteAsync(string signIn, OpenIdSettings provider, string subject, Actor actor, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (await accounts.FindByNameAsync(signIn) is not { } account)
        {
            return new NoSuchAccount(signIn);
        }

        if (await accounts.FindByLoginAsync(provider.Authority, subject) is { } other)
        {
            return new LinkedAlready(provider.Name, other.UserName!);
        }

        context.Act = new Act(actor, nameof(ConnectToProvider), "/accounts", $"Linked the account {signIn} to sign-in with {provider.Name}.");
        await accounts.AddLoginAsync(account, new UserLoginInfo(provider.Authority, subject, provider.Name));
        return account;
    }
}

public sealed record NoSuchAccount(string SignIn) : Refusal($"There is no account with the sign-in name '{SignIn}'.");

public sealed record LinkedAlready(string Provider, string SignIn) : Refusal($"That person at {Provider} is linked to the account {SignIn} already.");
