using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Commonweal.Domain.Foundation;

/// <summary>
/// The exact text of a document and its SHA-256 hash, by which an approval says which words it approved.
/// Line ends become LF, trailing white space goes, and the text is hashed as UTF-8, so that one text has one hash on every machine.
/// </summary>
public sealed record ExactText
{
    private ExactText(string text) => (Text, Hash) = (text, TextHash.Of(text));

    public string Text { get; }

    public TextHash Hash { get; }

    public static ExactText From(string text) =>
        new(string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n') + "\n");
}

/// <summary>A SHA-256 hash as 64 lower-case hexadecimal digits. Its first twelve are enough for a person to compare.</summary>
public readonly record struct TextHash : IParsable<TextHash>
{
    private readonly string? digits;

    private TextHash(string digits) => this.digits = digits;

    public string Short => ToString() is { Length: 64 } whole ? whole[..12] : "";

    public static TextHash Of(string text) => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    public static TextHash Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var hash) ? hash : throw new FormatException("A text hash is 64 hexadecimal digits.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TextHash result)
    {
        var fits = s is { Length: 64 } && s.All(char.IsAsciiHexDigit);
        result = fits ? new TextHash(s!.ToLowerInvariant()) : default;
        return fits;
    }

    public override string ToString() => digits ?? "";
}
