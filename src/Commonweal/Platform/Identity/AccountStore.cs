using System.Security.Cryptography;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Commonweal.Platform.Identity;

/// <summary>
/// Where accounts are kept. Keys of authenticator apps and recovery codes are protected before they go into the database; each code by itself, so that how many are left still shows.
/// </summary>
public sealed class AccountStore(CommonwealContext context, IDataProtectionProvider protection, IdentityErrorDescriber describer)
    : UserOnlyStore<Account, CommonwealContext, Guid>(context, describer)
{
    private const char Between = ';';

    private readonly IDataProtector protector = protection.CreateProtector("Commonweal.AccountToken");

    public override Task SetTokenAsync(Account user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, Each(value, protector.Protect), cancellationToken);

    public override async Task<string?> GetTokenAsync(Account user, string loginProvider, string name, CancellationToken cancellationToken) =>
        Each(await base.GetTokenAsync(user, loginProvider, name, cancellationToken), Plain);

    private static string? Each(string? value, Func<string, string> change) => value is null ? null : string.Join(Between, value.Split(Between).Select(part => part.Length == 0 ? part : change(part)));

    // What was kept before keys were protected stands as it was, and is protected when it is next set.
    private string Plain(string part)
    {
        try
        {
            return protector.Unprotect(part);
        }
        catch (CryptographicException)
        {
            return part;
        }
    }
}
