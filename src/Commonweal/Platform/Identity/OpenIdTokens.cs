using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Commonweal.Platform.Identity;

/// <summary>Reads an identity token, and believes nothing in it before everything fits: who issued it, for whom, when, signed by whose key, for which request.</summary>
public sealed class OpenIdTokens(OpenIdOptions options, TimeProvider time)
{
    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromMinutes(2);

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <exception cref="SecurityTokenException">Something does not fit; the message says what.</exception>
    public async Task<JsonWebToken> ReadAsync(string token, string? nonce, OpenIdConnectConfiguration provider)
    {
        var result = await Handler.ValidateTokenAsync(token, Parameters(provider));
        if (!result.IsValid)
        {
            throw result.Exception;
        }

        var read = (JsonWebToken)result.SecurityToken;
        Require(!string.IsNullOrEmpty(read.Subject), "It names no subject.");
        Require(Fits(read, "nonce", nonce), "It answers another request: the nonce differs.");
        var party = read.TryGetPayloadValue<string>("azp", out var azp) ? azp : null;
        Require(party == options.ClientId || (party is null && read.Audiences.Count() == 1), "It was made for another client.");
        return read;
    }

    private TokenValidationParameters Parameters(OpenIdConnectConfiguration provider) => new()
    {
        ValidIssuer = provider.Issuer,
        ValidAudience = options.ClientId,
        IssuerSigningKeys = provider.SigningKeys,
        ValidAlgorithms = OpenIdOptions.Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (notBefore, expires, _, _) => IsNow(notBefore, expires),
    };

    private bool IsNow(DateTime? notBefore, DateTime? expires)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return now - ClocksDiffer < expires && !(now + ClocksDiffer < notBefore);
    }

    private static bool Fits(JsonWebToken token, string claim, string? expected) =>
        expected is not null && token.TryGetPayloadValue<string>(claim, out var value)
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(value), Encoding.UTF8.GetBytes(expected));

    private static void Require(bool isSo, string otherwise)
    {
        if (!isSo)
        {
            throw new SecurityTokenValidationException(otherwise);
        }
    }
}
