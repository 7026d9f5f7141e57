using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.MonthlyFigures;

/// <summary>One row of a partner's return, as it was filled in. Missing is null or blank.</summary>
public sealed record ReturnRow(string Line)
{
    /// <summary>The row that adds up those above it.</summary>
    public const string Total = "TOTAL";

    public string? PlanToDate { get; init; }

    public string? ActualToDate { get; init; }

    public string? PlanOfYear { get; init; }

    public string? ForecastOfYear { get; init; }

    public string? Activity { get; init; }

    /// <summary>Staff in whole-time equivalents.</summary>
    public string? Wte { get; init; }

    public string? Commentary { get; init; }
}

/// <summary>What a line of the workbook must have.</summary>
public sealed record ReturnLine(bool NeedsActivity, bool NeedsWte);

/// <summary>The line as it stood when the month before was locked.</summary>
public sealed record LockedFigures(Money? ActualToDate, Money? PlanOfYear);

/// <summary>When a variance must be explained: it reaches the amount, or the per cent of the plan and the floor. Settings of the partnership; ours until it decides.</summary>
public sealed record CommentaryThreshold(Money Amount, decimal Percent, Money Floor)
{
    public bool IsReached(Money plan, Money actual)
    {
        var variance = (actual - plan).Abs;
        return variance >= Amount || (variance >= Floor && variance.Pence * 100m >= Percent * plan.Abs.Pence);
    }
}

public sealed record ReturnTerms(int FirstRow, IReadOnlyDictionary<string, ReturnLine> Lines, CommentaryThreshold Commentary, IReadOnlyDictionary<string, LockedFigures> LastMonth);

public enum ReturnFault
{
    CannotBeRead,
    UnknownLine,
    DuplicateLine,
    Blank,
    NegativeActivity,
    NegativeWte,
    YearToDateBelowLockedMonth,
    PlanChangedSinceLock,
    ForecastBelowYearToDate,
    CommentaryRequired,
    TotalDoesNotCast,
}

/// <param name="Cell">Where it stands in the workbook, such as D7.</param>
/// <param name="Reading">Why the cell could not be read, where that is the fault.</param>
public sealed record ReturnError(string Cell, ReturnFault Fault, CellFault? Reading = null)
{
    public string InWords => Fault switch
    {
        ReturnFault.CannotBeRead => Reading!.Value.InWords(),
        ReturnFault.UnknownLine => "This line is not among yours. Choose one from the list, or ask for it to be added.",
        ReturnFault.DuplicateLine => "This line stands above already. Put both into one row.",
        ReturnFault.Blank => "Fill this cell in; nought is 0.",
        ReturnFault.NegativeActivity => "Activity is not below nought.",
        ReturnFault.NegativeWte => "Staff are not below nought.",
        ReturnFault.YearToDateBelowLockedMonth => "The year to date is less than in the month that is locked. Check it, or have that month restated.",
        ReturnFault.PlanChangedSinceLock => "The plan of the year differs from the month that is locked. Have the plan revised first.",
        ReturnFault.ForecastBelowYearToDate => "The forecast is less than has been spent already. Mend it, or say why in the commentary.",
        ReturnFault.CommentaryRequired => "The variance is large enough to be explained. Say why.",
        ReturnFault.TotalDoesNotCast => "The total is not the sum of the rows above.",
        _ => throw new ArgumentOutOfRangeException(nameof(Fault)),
    };
}
