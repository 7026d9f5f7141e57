using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>An authenticator app: reckons the code of a key as RFC 6238 says, apart from the program's own reckoning.</summary>
public static class Totp
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Code(string key, DateTimeOffset at)
    {
        var number = key.Aggregate(BigInteger.Zero, (sum, letter) => (sum * 32) + Letters.IndexOf(letter, StringComparison.Ordinal)) >> (key.Length * 5 % 8);
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        var padded = new byte[(key.Length * 5 / 8) - bytes.Length].Concat(bytes).ToArray();
        var counter = BitConverter.GetBytes(at.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // What authenticator apps speak.
        var hash = HMACSHA1.HashData(padded, BitConverter.IsLittleEndian ? [.. counter.Reverse()] : counter);
#pragma warning restore CA5350
        var offset = hash[19] & 15;
        var binary = ((hash[offset] & 127) << 24) | (hash[offset + 1] << 16) | (hash[offset + 2] << 8) | hash[offset + 3];
        return (binary % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }
}
