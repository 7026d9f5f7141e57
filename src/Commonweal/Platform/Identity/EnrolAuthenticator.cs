using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using QRCoder;

namespace Commonweal.Platform.Identity;

/// <summary>Sets up an authenticator app. The key counts only once a code of it was given: until then the app set up before goes on working.</summary>
public sealed class EnrolAuthenticator(UserManager<Account> accounts, IUserStore<Account> store, AuthenticatorCodes codes, IDataProtectionProvider protection)
{
    public const int RecoveryCodeCount = 10;

    private const string Issuer = "Commonweal";

    private readonly IDataProtector protector = protection.CreateProtector("Commonweal.AuthenticatorKey");

    /// <summary>A new key, protected, to travel with the form.</summary>
    public string Offer(Account account) => protector.Protect($"{account.Id} {AuthenticatorCodes.NewKey()}");

    /// <summary>The key as a person types it; null where the form was made for another account.</summary>
    public string? Read(Account account, string? offer)
    {
        try
        {
            return offer is not null && protector.Unprotect(offer).Split(' ') is [var id, var key] && id == account.Id.ToString() ? key : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <returns>Ten new recovery codes, or null where the code is not of this key.</returns>
    public async Task<IReadOnlyList<string>?> ExecuteAsync(Account account, string key, string code, CancellationToken cancellation)
    {
        if (codes.StepOf(key, code, null) is not { } step)
        {
            return null;
        }

        await ((IUserAuthenticatorKeyStore<Account>)store).SetAuthenticatorKeyAsync(account, key, cancellation);
        account.LastCodeStep = step;
        account.TwoFactorEnabled = true;
        await accounts.UpdateSecurityStampAsync(account);
        return await NewRecoveryCodesAsync(account);
    }

    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Account account) => [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodeCount) ?? []];

    /// <summary>What the app reads from the picture.</summary>
    public static string AddressOf(Account account, string key) =>
        $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(account.UserName!)}?secret={key}&issuer={Issuer}";

    /// <summary>The picture as the path of an SVG whose squares are one unit wide, and its width.</summary>
    public static (string Path, int Width) PictureOf(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        foreach (var (row, y) in code.ModuleMatrix.Select((row, y) => (row, y)))
        {
            for (var x = 0; x < row.Count; x++)
            {
                if (row[x])
                {
                    path.Append($"M{x} {y}h1v1h-1z");
                }
            }
        }

        return (path.ToString(), code.ModuleMatrix.Count);
    }
}
