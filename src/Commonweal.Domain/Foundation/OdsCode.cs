using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Commonweal.Domain.Foundation;

/// <summary>
/// An organisation's code in the Organisation Data Service: 3 to 8 letters and digits, upper case, such as RKE (Whittington Health) or 08D (NHS Haringey CCG).
/// The default value is not a code; it prints as the empty string. Source: NHS Data Model and Dictionary, ORGANISATION CODE.
/// </summary>
public readonly partial record struct OdsCode : IParsable<OdsCode>
{
    private readonly string? code;

    private OdsCode(string code) => this.code = code;

    public static OdsCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"'{s}' is not an ODS code: 3 to 8 letters and digits.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OdsCode result)
    {
        var text = s?.Trim().ToUpperInvariant();
        var matches = text is not null && Form().IsMatch(text);
        result = matches ? new OdsCode(text!) : default;
        return matches;
    }

    public override string ToString() => code ?? "";

    [GeneratedRegex("^[A-Z0-9]{3,8}$")]
    private static partial Regex Form();
}
