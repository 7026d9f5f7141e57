using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Commonweal.Platform.Identity;

/// <summary>Sign-in at another provider, whose addresses and keys are read from its own description.</summary>
public sealed class OpenIdOptions : OAuthOptions
{
    /// <summary>What may sign a token: public keys alone. A token without signature, or signed with a shared secret, is refused.</summary>
    public static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    public string Authority { get; set; } = "";

    public string MetadataAddress => $"{Authority}/.well-known/openid-configuration";

    /// <summary>Reads the provider's description and keys, and keeps them for half a day.</summary>
    public IConfigurationManager<OpenIdConnectConfiguration> Manager { get; private set; } = null!;

    /// <summary>Forgets what was read of the provider: it has changed its keys, and whoever signs in now needs the new ones.</summary>
    public void ReadAfresh() => Manager = new ConfigurationManager<OpenIdConnectConfiguration>(
        MetadataAddress, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever { RequireHttps = !new Uri(Authority).IsLoopback });

    // The endpoints are not known before the provider was asked.
    public override void Validate()
    {
        ArgumentException.ThrowIfNullOrEmpty(Authority);
        ArgumentException.ThrowIfNullOrEmpty(ClientId);
    }
}
