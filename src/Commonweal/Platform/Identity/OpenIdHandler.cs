using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Commonweal.Platform.Identity;

/// <summary>
/// OpenID Connect over the framework's OAuth handler, which brings the code flow, PKCE, state and correlation. Here are the provider's description, the nonce and the identity token.
/// </summary>
public sealed class OpenIdHandler(IOptionsMonitor<OpenIdOptions> options, ILoggerFactory logger, UrlEncoder encoder) : OAuthHandler<OpenIdOptions>(options, logger, encoder)
{
    public const string EmailVerified = "email_verified";

    private const string Nonce = "nonce";
    private const int NonceBytes = 32;

    private OpenIdConnectConfiguration provider = null!;

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        try
        {
            await LearnAsync();
        }
        catch (Exception e) when (e is AuthenticationFailureException or InvalidOperationException or IOException)
        {
            // The provider cannot be reached, or does not describe itself as it should.
            Logger.LogWarning("Sign-in at the provider cannot start: {Reason}", e.Message);
            Response.Redirect(OpenIdSignIn.Arrived);
            return;
        }

        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(NonceBytes));
        properties.Items[Nonce] = nonce;
        return QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, nonce);
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        await LearnAsync();

        // A provider that says who answers is held to it, so that one provider's code is never taken to another (RFC 9207).
        return Request.Query["iss"].ToString() is { Length: > 0 } issuer && issuer != provider.Issuer
            ? HandleRequestResult.Fail("The answer comes from another issuer.")
            : await base.HandleRemoteAuthenticateAsync();
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        var fields = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = context.Code,
            ["redirect_uri"] = context.RedirectUri,
            [OAuthConstants.CodeVerifierKey] = context.Properties.Items[OAuthConstants.CodeVerifierKey]!,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, provider.TokenEndpoint);
        if (provider.TokenEndpointAuthMethodsSupported is { Count: > 0 } methods && !methods.Contains("client_secret_basic"))
        {
            (fields["client_id"], fields["client_secret"]) = (Options.ClientId, Options.ClientSecret);
        }
        else
        {
            var pair = $"{Uri.EscapeDataString(Options.ClientId)}:{Uri.EscapeDataString(Options.ClientSecret)}";
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(pair)));
        }

        request.Content = new FormUrlEncodedContent(fields);
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await Backchannel.SendAsync(request, Context.RequestAborted);
        var body = await response.Content.ReadAsStringAsync(Context.RequestAborted);
        return response.IsSuccessStatusCode
            ? OAuthTokenResponse.Success(JsonDocument.Parse(body))
            : OAuthTokenResponse.Failed(new AuthenticationFailureException($"The provider gave no token: {(int)response.StatusCode}."));
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        try
        {
            var token = await ReadTokenAsync(tokens.Response!.RootElement.GetProperty("id_token").GetString()!, properties.Items[Nonce]);
            var about = await AskAboutAsync(token, tokens.AccessToken);
            identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, token.Subject));
            if (about.Email is { } email)
            {
                identity.AddClaim(new Claim(ClaimTypes.Email, email));
                identity.AddClaim(new Claim(EmailVerified, about.IsVerified ? "true" : "false"));
            }
        }
        catch (Exception e) when (e is SecurityTokenException or KeyNotFoundException or ArgumentException)
        {
            throw new AuthenticationFailureException($"The identity token is refused: {e.Message}", e);
        }

        properties.Items.Remove(Nonce);
        return new AuthenticationTicket(new ClaimsPrincipal(identity), properties, Scheme.Name);
    }

    /// <summary>Reads the provider's description, kept for hours, and takes its addresses only where nobody could have changed them on the way.</summary>
    private async Task LearnAsync()
    {
        provider = await Options.Manager.GetConfigurationAsync(Context.RequestAborted);
        if (provider.Issuer.TrimEnd('/') != Options.Authority)
        {
            throw new AuthenticationFailureException("The provider's description names another issuer.");
        }

        foreach (var address in new[] { provider.AuthorizationEndpoint, provider.TokenEndpoint, provider.UserInfoEndpoint }.Where(a => !string.IsNullOrEmpty(a)))
        {
            if (!OpenIdSettings.IsTrusted(new Uri(address)))
            {
                throw new AuthenticationFailureException("The provider's description names an address without https.");
            }
        }

        (Options.AuthorizationEndpoint, Options.TokenEndpoint) = (provider.AuthorizationEndpoint, provider.TokenEndpoint);
    }

    private async Task<JsonWebToken> ReadTokenAsync(string token, string? nonce)
    {
        var tokens = new OpenIdTokens(Options, TimeProvider);
        try
        {
            return await tokens.ReadAsync(token, nonce, provider);
        }
        catch (SecurityTokenSignatureKeyNotFoundException)
        {
            // The provider may have changed its keys since we read them.
            Options.ReadAfresh();
            await LearnAsync();
            return await tokens.ReadAsync(token, nonce, provider);
        }
    }

    /// <summary>The email address, from the token or else from the provider's answer about the same subject.</summary>
    private async Task<(string? Email, bool IsVerified)> AskAboutAsync(JsonWebToken token, string? accessToken)
    {
        if (token.TryGetPayloadValue<string>("email", out var email))
        {
            return (email, token.TryGetPayloadValue<bool>(EmailVerified, out var isVerified) && isVerified);
        }

        if (string.IsNullOrEmpty(provider.UserInfoEndpoint) || accessToken is null)
        {
            return default;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, provider.UserInfoEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        using var response = await Backchannel.SendAsync(request, Context.RequestAborted);
        if (!response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType != "application/json")
        {
            return default;
        }

        using var about = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Context.RequestAborted));
        var root = about.RootElement;
        return root.TryGetProperty("sub", out var subject) && subject.GetString() == token.Subject && root.TryGetProperty("email", out var address)
            ? (address.GetString(), root.TryGetProperty(EmailVerified, out var verified) && verified.ValueKind == JsonValueKind.True)
            : default;
    }
}
