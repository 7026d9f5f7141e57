using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.MonthlyFigures;

/// <summary>Reads a sum as people and their spreadsheets write it. What could be read two ways is refused, never guessed.</summary>
public static partial class AmountCell
{
    /// <summary>999,999,999,999.99 pounds: larger than any budget, so a slip of the finger.</summary>
    public static readonly Money LargestUsual = new(99_999_999_999_999);

    public static CellReading<Money> Read(string? raw, Money? largest = null)
    {
        // Trim takes no-break spaces too.
        var text = (raw ?? "").Trim();
        if (text.Length == 0)
        {
            return CellReading.Not<Money>(CellFault.Blank);
        }

        if (text[0] == '#')
        {
            return CellReading.Not<Money>(CellFault.ExcelError);
        }

        var (digits, isNegative, isTrailing) = WithoutSigns(text);
        return Scientific().IsMatch(digits) ? CellReading.Not<Money>(CellFault.ScientificNotation)
            : !Number().IsMatch(digits) ? CellReading.Not<Money>(CellFault.NotANumber)
            : ReadDigits(digits, isNegative, isTrailing, largest ?? LargestUsual);
    }

    /// <summary>Takes off one pound sign, and one of brackets, a minus before or a minus after. A second of either is left, and is then no digit.</summary>
    private static (string Digits, bool IsNegative, bool IsTrailing) WithoutSigns(string text)
    {
        var hasPound = text[0] == '£';
        var rest = hasPound ? text[1..] : text;
        var (isBracketed, isLeading, isTrailing) = (rest.Length > 1 && rest[0] == '(' && rest[^1] == ')', rest.StartsWith('-'), rest.EndsWith('-'));
        rest = isBracketed ? rest[1..^1] : isLeading ? rest[1..] : isTrailing ? rest[..^1] : rest;
        return (!hasPound && (isBracketed || isLeading) && rest.StartsWith('£') ? rest[1..] : rest, isBracketed || isLeading || isTrailing, !isBracketed && !isLeading && isTrailing);
    }

    private static CellReading<Money> ReadDigits(string digits, bool isNegative, bool isTrailing, Money largest)
    {
        var parts = digits.Split('.');
        var (whole, decimals) = (parts[0], parts.Length > 1 ? parts[1] : "");
        if (whole.Contains(',') && !Grouped().IsMatch(whole))
        {
            return CellReading.Not<Money>(CellFault.BadGrouping);
        }

        var hasZeros = decimals.Length > 2 && decimals.AsSpan(2).TrimEnd('0').IsEmpty;
        if (decimals.Length > 2 && !hasZeros)
        {
            return CellReading.Not<Money>(CellFault.MoreThanTwoDecimals);
        }

        var pence = BigInteger.Parse($"0{whole.Replace(",", "", StringComparison.Ordinal)}{decimals.PadRight(2, '0')[..2]}", NumberStyles.None, CultureInfo.InvariantCulture);
        if (pence > largest.Pence)
        {
            return CellReading.Not<Money>(CellFault.OutOfRange);
        }

        CellWarning[] warnings = [.. isTrailing ? [CellWarning.TrailingMinus] : (CellWarning[])[], .. hasZeros ? [CellWarning.TrailingZeros] : (CellWarning[])[]];
        return CellReading.Of(new Money(isNegative ? -(long)pence : (long)pence), warnings);
    }

    [GeneratedRegex(@"^(?:[0-9][0-9,]*\.?[0-9]*|\.[0-9]+)[eE][+-]?[0-9]+$")]
    private static partial Regex Scientific();

    [GeneratedRegex(@"^(?=.*[0-9])[0-9,]*(?:\.[0-9]*)?$")]
    private static partial Regex Number();

    [GeneratedRegex("^[0-9]{1,3}(?:,[0-9]{3})*$")]
    private static partial Regex Grouped();
}
