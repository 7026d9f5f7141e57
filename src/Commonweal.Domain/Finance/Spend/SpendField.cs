using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Spend;

/// <summary>What a column of a spend file may mean.</summary>
public enum SpendField
{
    /// <summary>The day of payment or posting.</summary>
    Date,

    Amount,

    Payee,

    /// <summary>What was bought.</summary>
    Purpose,

    Service,

    CostCentre,

    /// <summary>The number by which the body knows the line. Always text, never a number.</summary>
    Reference,

    /// <summary>The payee's own number. Always text, never a number.</summary>
    Invoice,

    /// <summary>The body or arrangement that paid, where one file holds several.</summary>
    Body,

    CapitalOrRevenue,
}

/// <summary>Whether the sums of a file hold value added tax.</summary>
public enum VatBasis
{
    NotStated,
    Net,
    Gross,
}

/// <summary>What a minus means in a file.</summary>
public enum SignRule
{
    /// <summary>Spend is above nought and a credit is below it.</summary>
    AsWritten,

    /// <summary>Spend is below nought: every sum is turned round.</summary>
    Reversed,
}

/// <summary>How the letters of a file are written.</summary>
public enum SpendEncoding
{
    /// <summary>UTF-8 where every byte fits it, Windows-1252 otherwise.</summary>
    Detected,
    Utf8,
    Windows1252,
}

public static class SpendWords
{
    /// <summary>2,500,000 pence is "£25,000"; 1,050 is "£10.50".</summary>
    public static string Pounds(long pence) => Sentences.Pounds(pence);

    public static string Lines(long count) => count == 1 ? "1 line" : $"{count:N0} lines";

    public static string Rows(long count) => count == 1 ? "1 row" : $"{count:N0} rows";

    public static IReadOnlyList<SpendField> Fields { get; } = Enum.GetValues<SpendField>();

    public static string InWords(this SpendField field) => field switch
    {
        SpendField.CostCentre => "Cost centre",
        SpendField.CapitalOrRevenue => "Capital or revenue",
        SpendField.Body => "Body that paid",
        SpendField.Invoice => "Invoice number",
        _ => field.ToString(),
    };

    public static string InWords(this VatBasis basis) => basis switch
    {
        VatBasis.Net => "Net of VAT",
        VatBasis.Gross => "With VAT",
        _ => "The source does not say",
    };

    public static string InWords(this SignRule rule) => rule == SignRule.Reversed ? "Spend is below nought and is turned round" : "Spend is above nought, credits below it";

    public static string InWords(this SpendEncoding encoding) => encoding switch
    {
        SpendEncoding.Utf8 => "UTF-8",
        SpendEncoding.Windows1252 => "Windows-1252",
        _ => "Found from the file itself",
    };
}
