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

    public IConfigurationManager<OpenIdConnectConfiguration> Manager { get; set; } = null!;

    public IDocumentRetriever Documents { get; set; } = null!;

    // The endpoints are not known before the provider was asked.
    public override void Validate()
    {
        ArgumentException.ThrowIfNullOrEmpty(Authority);
        ArgumentException.ThrowIfNullOrEmpty(ClientId);
    }
}
