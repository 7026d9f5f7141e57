using System.Globalization;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.OpenBook.Extracts;

/// <summary>Which of a partner's own systems a file was drawn from.</summary>
public enum ExtractPart
{
    Ledger,
    Staffing,
    Activity,
}

/// <summary>What a column of such a file may mean. The figures are those of the month's workbook.</summary>
public enum ExtractField
{
    /// <summary>The cost centre or account by which a row is shared out. Always text.</summary>
    Code,

    Description,
    PlanToDate,
    CostToDate,

    /// <summary>With <see cref="Credit"/>, where a trial balance has two columns: cost is the one less the other.</summary>
    Debit,

    Credit,
    PaidToDate,
    PlanOfYear,
    RevisedPlan,
    Forecast,
    OneOff,
    PlannedActivity,
    Activity,
    Wte,
}

public static class ExtractWords
{
    /// <summary>A count is kept in ten-thousandths, as money is in pence, so that both are shared out alike.</summary>
    public const int UnitsInACount = 10_000;

    public static IReadOnlyList<ExtractField> Fields { get; } = Enum.GetValues<ExtractField>();

    /// <summary>The fields that fill a cell of the month.</summary>
    public static IReadOnlyList<ExtractField> Figures { get; } = [.. Fields.Where(f => f.Letter() is not null)];

    public static bool IsCount(this ExtractField field) => field is ExtractField.PlannedActivity or ExtractField.Activity or ExtractField.Wte;

    /// <summary>The figure that a column counts into: debit and credit are cost.</summary>
    public static ExtractField Figure(this ExtractField field) => field is ExtractField.Debit or ExtractField.Credit ? ExtractField.CostToDate : field;

    /// <summary>The column of the month's workbook; null where it is none.</summary>
    public static char? Letter(this ExtractField field) => field switch
    {
        ExtractField.PlanToDate => 'C',
        ExtractField.CostToDate => 'D',
        ExtractField.PlanOfYear => 'E',
        ExtractField.Forecast => 'F',
        ExtractField.Activity => 'G',
        ExtractField.Wte => 'H',
        ExtractField.PaidToDate => 'J',
        ExtractField.RevisedPlan => 'K',
        ExtractField.PlannedActivity => 'L',
        ExtractField.OneOff => 'M',
        _ => null,
    };

    public static string InWords(this ExtractField field) => field switch
    {
        ExtractField.PlanToDate => "Plan to date",
        ExtractField.CostToDate => "Cost to date",
        ExtractField.PaidToDate => "Paid to date",
        ExtractField.PlanOfYear => "Plan of the year",
        ExtractField.RevisedPlan => "Revised plan",
        ExtractField.Forecast => "Forecast of the year",
        ExtractField.OneOff => "Of the cost, once only",
        ExtractField.PlannedActivity => "Planned activity",
        ExtractField.Wte => "Staff (WTE)",
        _ => field.ToString(),
    };

    public static string InWords(this ExtractPart part) => part == ExtractPart.Ledger ? "Ledger" : part.ToString();

    /// <summary>"1234.50" or "12.5", as a cell of the workbook is typed.</summary>
    public static string Plain(this ExtractField field, long units) => field.IsCount()
        ? (units / (decimal)UnitsInACount).ToString("0.####", CultureInfo.InvariantCulture) : new Money(units).ToString();

    /// <summary>"£1,234.50" or "12.5".</summary>
    public static string InWords(this ExtractField field, long units) => field.IsCount()
        ? (units / (decimal)UnitsInACount).ToString("#,##0.####", CultureInfo.InvariantCulture) : new Money(units).InWords;
}
