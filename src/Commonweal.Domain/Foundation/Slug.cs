using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace Commonweal.Domain.Foundation;

/// <summary>The short readable name of a thing in an address: lower-case letters, digits and single hyphens, 1 to 80 characters, such as whittington-health.</summary>
public static partial class Slug
{
    public const int LengthMax = 80;

    public static bool IsSlug([NotNullWhen(true)] string? text) => text is { Length: > 0 and <= LengthMax } && Form().IsMatch(text);

    /// <summary>"Ms Zoë O'Neill" becomes "ms-zoe-oneill"; a name with no letters or digits becomes "unnamed".</summary>
    public static string From(string name)
    {
        var plain = name.Normalize(NormalizationForm.FormD).Where(c => c < 128 && c != '\'').Select(char.ToLowerInvariant);
        var slug = Separators().Replace(string.Concat(plain), "-").Trim('-');
        if (slug.Length > LengthMax)
        {
            slug = slug[..LengthMax].TrimEnd('-');
        }

        return slug.Length == 0 ? "unnamed" : slug;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Form();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Separators();
}
