using System.Globalization;
using Microsoft.AspNetCore.DataProtection;

namespace Commonweal.Platform.Identity;

/// <summary>
/// The code by which a new account's owner sets its password or passkey. It holds for a day, and once: whatever it sets changes the account's security stamp, which it carries.
/// </summary>
public sealed class SetUpLinks(IDataProtectionProvider protection, TimeProvider time)
{
    public static readonly TimeSpan GoodFor = TimeSpan.FromDays(1);

    private readonly IDataProtector protector = protection.CreateProtector("Commonweal.SetUp");

    public string CodeFor(Account account) => protector.Protect(Contents(account, time.GetUtcNow() + GoodFor));

    /// <summary>The page and the code, to stand after the site's address.</summary>
    public string AddressFor(Account account) => "/set-up" + QueryString.Create([KeyValuePair.Create("for", account.UserName), KeyValuePair.Create("code", (string?)CodeFor(account))]);

    public bool IsGood(Account account, string code)
    {
        try
        {
            var contents = protector.Unprotect(code);
            var ends = DateTimeOffset.Parse(contents.Split(' ')[0], CultureInfo.InvariantCulture);
            return contents == Contents(account, ends) && ends > time.GetUtcNow();
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return false;
        }
    }

    private static string Contents(Account account, DateTimeOffset ends) => $"{ends:O} {account.Id} {account.SecurityStamp}";
}
