namespace Commonweal.Platform.Identity;

/// <summary>An OpenID Connect provider at which people sign in.</summary>
/// <param name="Authority">Its address, without a slash at the end: https, or http on this machine.</param>
/// <param name="Name">What the button calls it.</param>
public sealed record OpenIdSettings(string Authority, string ClientId, string ClientSecret, string Name)
{
    /// <returns>Null where no authority is set.</returns>
    /// <exception cref="FormatException">A part is missing or cannot be trusted.</exception>
    public static OpenIdSettings? FromEnvironment(Func<string, string?> read)
    {
        if (read("COMMONWEAL_OIDC_AUTHORITY") is not { Length: > 0 } authority)
        {
            return null;
        }

        if (!Uri.TryCreate(authority, UriKind.Absolute, out var address) || !IsTrusted(address))
        {
            throw new FormatException($"COMMONWEAL_OIDC_AUTHORITY is '{authority}': write the https address of the provider. Plain http is taken only on this machine.");
        }

        return new OpenIdSettings(authority.TrimEnd('/'), Required("COMMONWEAL_OIDC_CLIENT_ID"), Required("COMMONWEAL_OIDC_CLIENT_SECRET"),
            read("COMMONWEAL_OIDC_NAME") is { Length: > 0 } name ? name : address.Host);

        string Required(string key) => read(key) is { Length: > 0 } value ? value : throw new FormatException($"{key} is missing: COMMONWEAL_OIDC_AUTHORITY is set, and sign-in needs it.");
    }

    /// <summary>Keys and codes fetched over plain http could be anybody's; on this machine nobody stands between.</summary>
    public static bool IsTrusted(Uri address) => address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);
}
