namespace Commonweal.Platform.Identity;

/// <summary>Addresses to go on to after signing in: of this site alone, so that nobody is sent elsewhere by a link to our sign-in page.</summary>
public static class LocalAddress
{
    public static string Or(string? address, string otherwise) => IsLocal(address) ? address! : otherwise;

    /// <summary>One slash and no backslash or control character after it: a browser reads "//" and "/\\" as another host.</summary>
    public static bool IsLocal(string? address) =>
        address is ['/', ..] && !(address.Length > 1 && address[1] is '/' or '\\') && !address.Any(char.IsControl);
}
