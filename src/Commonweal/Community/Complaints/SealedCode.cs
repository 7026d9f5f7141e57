using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Commonweal.Community.Complaints;

/// <summary>
/// The code of a complaint, made when its form is opened and carried in it under seal: a form that is sent twice brings the same code twice,
/// and whoever sends it is shown the one that holds.
/// </summary>
public sealed class SealedCode(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Commonweal.ComplaintCode");

    public string New() => protector.Protect(ComplaintCode.New());

    /// <summary>The code under the seal; another one where somebody broke it.</summary>
    public string Open(string? seal)
    {
        try
        {
            return string.IsNullOrEmpty(seal) ? ComplaintCode.New() : protector.Unprotect(seal);
        }
        catch (CryptographicException)
        {
            return ComplaintCode.New();
        }
    }
}
