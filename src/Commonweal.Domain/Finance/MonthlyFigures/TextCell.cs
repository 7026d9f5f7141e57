using System.Text.RegularExpressions;

namespace Commonweal.Domain.Finance.MonthlyFigures;

/// <summary>Text of a cell, with what a person should look at.</summary>
public sealed record TextReading(string? Value, CellFault? Fault, IReadOnlyList<CellWarning> Warnings);

public static partial class TextCell
{
    private const string BlackedOut = "REDACTED";

    /// <summary>Blanks at both ends are dropped, and runs of blanks become one.</summary>
    public static TextReading Read(string? raw)
    {
        var text = Blanks().Replace((raw ?? "").Trim(), " ");
        CellWarning[] warnings =
        [
            .. text.Contains('\uFFFD') ? [CellWarning.ReplacementCharacter] : (CellWarning[])[],
            .. text.Contains(BlackedOut, StringComparison.Ordinal) ? [CellWarning.Redacted] : (CellWarning[])[],
        ];
        return new TextReading(text, null, warnings);
    }

    /// <summary>A code is kept as it stands, leading noughts and all; one that a spreadsheet made a number of is refused.</summary>
    public static TextReading ReadCode(string? raw) =>
        Mangled().IsMatch(raw ?? "") ? new TextReading(null, CellFault.MangledBySpreadsheet, []) : new TextReading(raw ?? "", null, []);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^\s*[0-9]+\.[0-9]+E\+[0-9]+\s*$")]
    private static partial Regex Mangled();
}
