using System.Globalization;

namespace Commonweal.Governance.Decisions;

/// <summary>Money as people type and read it: whole pence within, pounds on the page.</summary>
public static class Pounds
{
    public static string InWords(long pence) => (pence < 0 ? "−£" : "£") + (decimal.Abs(pence) / 100).ToString(pence % 100 == 0 ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>"310,000", "£310,000", "−1,250.50" and "-1250.50"; null for anything else.</summary>
    public static long? Read(string? typed)
    {
        var plain = typed?.Trim().Replace('−', '-').Replace("£", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pounds)
            && decimal.Abs(pounds) < 10_000_000_000m && decimal.Round(pounds, 2) == pounds ? (long)(pounds * 100) : null;
    }

    /// <summary>For CSV: "1234.50".</summary>
    public static string Plain(long pence) => (pence / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
