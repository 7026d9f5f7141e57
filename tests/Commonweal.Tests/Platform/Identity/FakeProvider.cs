using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Commonweal.Platform.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>
/// An OpenID Connect provider in the test's own process, which says yes to everybody and can be made to lie in one way at a time.
/// What a provider must refuse, it refuses: a wrong verifier, secret or redirect address.
/// </summary>
public sealed class FakeProvider : IAsyncDisposable
{
    public const string ClientId = "commonweal";
    public const string Secret = "a secret: of the test / alone";

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge, string RedirectUri)> codes = new();
    private RsaSecurityKey key = NewKey();

    private FakeProvider(WebApplication app) => this.app = app;

    public string Issuer => app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public OpenIdSettings Settings => new(Issuer, ClientId, Secret, "The council’s directory");

    /// <summary>Who signs in there.</summary>
    public string Subject { get; set; } = "subject-1";

    /// <summary>Changes the claims of the identity token.</summary>
    public Action<Dictionary<string, object>> Twist { get; set; } = _ => { };

    /// <summary>Makes the token of the claims in another way than signing it with the provider's key.</summary>
    public Func<Dictionary<string, object>, string>? Sign { get; set; }

    /// <summary>What is said of the person when asked with the access token.</summary>
    public Dictionary<string, object>? About { get; set; }

    /// <summary>Changes the description; null says that it cannot be had.</summary>
    public Func<Dictionary<string, object>, Dictionary<string, object>?> Describe { get; set; } = description => description;

    /// <summary>The issuer named beside the code; null for none.</summary>
    public string? IssuerBesideTheCode { get; set; }

    public static async Task<FakeProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var provider = new FakeProvider(app);
        app.MapGet("/.well-known/openid-configuration", provider.Description);
        app.MapGet("/keys", () => Results.Json(new { keys = new[] { provider.PublicKey() } }));
        app.MapGet("/authorize", provider.Authorize);
        app.MapPost("/token", provider.TokenAsync);
        app.MapGet("/about", () => Results.Json(provider.About));
        await app.StartAsync();
        return provider;
    }

    public static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = Guid.CreateVersion7().ToString() };

    /// <summary>From now on other keys sign, and only they are published.</summary>
    public void ChangeKeys() => key = NewKey();

    public static string Signed(Dictionary<string, object> claims, SecurityKey key, string algorithm) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor { Claims = claims, SigningCredentials = new SigningCredentials(key, algorithm) });

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult Description()
    {
        var description = Describe(new()
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = $"{Issuer}/authorize",
            ["token_endpoint"] = $"{Issuer}/token",
            ["userinfo_endpoint"] = $"{Issuer}/about",
            ["jwks_uri"] = $"{Issuer}/keys",
        });
        return description is null ? Results.NotFound() : Results.Json(description);
    }

    private object PublicKey()
    {
        var numbers = key.Rsa.ExportParameters(false);
        return new { kty = "RSA", use = "sig", kid = key.KeyId, n = WebEncoders.Base64UrlEncode(numbers.Modulus!), e = WebEncoders.Base64UrlEncode(numbers.Exponent!) };
    }

    private IResult Authorize(HttpRequest request)
    {
        var query = request.Query;
        Assert.Equal((ClientId, "code", "S256"), (query["client_id"].ToString(), query["response_type"].ToString(), query["code_challenge_method"].ToString()));
        Assert.Contains("openid", query["scope"].ToString().Split(' '));
        var code = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(16));
        var redirect = query["redirect_uri"].ToString();
        codes[code] = (query["nonce"].ToString(), query["code_challenge"].ToString(), redirect);
        var answer = new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"], ["iss"] = IssuerBesideTheCode };
        return Results.Redirect(QueryHelpers.AddQueryString(redirect, answer));
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var known = codes.TryRemove(form["code"].ToString(), out var asked);
        var verified = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) == asked.Challenge;
        var basic = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Uri.EscapeDataString(ClientId)}:{Uri.EscapeDataString(Secret)}"));
        var isOurs = request.Headers.Authorization == $"Basic {basic}" || (form["client_id"], form["client_secret"]) == (ClientId, Secret);
        if (!known || !verified || !isOurs || form["redirect_uri"] != asked.RedirectUri)
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
        }

        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = new Dictionary<string, object> { ["iss"] = Issuer, ["sub"] = Subject, ["aud"] = ClientId, ["nonce"] = asked.Nonce, ["iat"] = now, ["exp"] = now + 300 };
        Twist(claims);
        return Results.Json(new { access_token = "an-access-token", token_type = "Bearer", id_token = Sign?.Invoke(claims) ?? Signed(claims, key, SecurityAlgorithms.RsaSha256) });
    }
}
