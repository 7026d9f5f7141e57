using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Commonweal.Platform.Identity;

/// <summary>
/// The six figures of an authenticator app (RFC 6238: SHA-1, half a minute, six digits), by the program's own time. Each code is good once, as the standard asks;
/// the framework's own provider takes it again within its minutes.
/// </summary>
public sealed class AuthenticatorCodes(TimeProvider time) : IUserTwoFactorTokenProvider<Account>
{
    public const string Provider = "Authenticator";

    private const int StepSeconds = 30;
    private const int KeyBytes = 20;
    private const int Modulus = 1_000_000;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Clocks of telephones differ: a code of the step before or after is taken.</summary>
    private const int StepsOff = 1;

    public static string NewKey() => string.Concat(RandomNumberGenerator.GetBytes(KeyBytes * 8 / 5).Select(b => Base32[b % Base32.Length]));

    /// <summary>The step whose code this is; null where it is not the code now, or not later than the last one taken.</summary>
    public long? StepOf(string key, string code, long? lastTaken)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds() / StepSeconds;
        var bytes = Bytes(key);
        return Enumerable.Range(-StepsOff, (2 * StepsOff) + 1).Select(off => (long?)(now + off))
            .FirstOrDefault(step => !(step <= lastTaken) && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(bytes, step!.Value)), Encoding.UTF8.GetBytes(code)));
    }

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key || StepOf(key, token, user.LastCodeStep) is not { } step)
        {
            return false;
        }

        user.LastCodeStep = step;
        return (await manager.UpdateAsync(user)).Succeeded;
    }

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    // The app makes the codes; nothing is sent to anybody.
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    [SuppressMessage("Security", "CA5350", Justification = "Authenticator apps speak SHA-1; an HMAC does not rest on what is weak in it")]
    private static string Code(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(key, counter);
        var truncated = BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & 0x7fffffff;
        return (truncated % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>();
        var (bits, held) = (0, 0);
        foreach (var letter in key)
        {
            (bits, held) = (((bits << 5) | Base32.IndexOf(letter, StringComparison.Ordinal)) & 0xfff, held + 5);
            if (held >= 8)
            {
                held -= 8;
                bytes.Add((byte)((bits >> held) & 0xff));
            }
        }

        return [.. bytes];
    }
}
