using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.OpenBook;

/// <summary>When a month's figures are due and what must be explained, from a month on. Ours until the partnership decides.</summary>
public sealed class BookRule : IEvent
{
    public long Id { get; init; }

    /// <summary>The first month it is for.</summary>
    public required DateOnly From { get; init; }

    /// <summary>How many working days after the month's last day.</summary>
    public required int DueWorkingDay { get; init; }

    public required long CommentaryPence { get; init; }

    public required decimal CommentaryPercent { get; init; }

    public required long CommentaryFloorPence { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public CommentaryThreshold Threshold => new(new Money(CommentaryPence), CommentaryPercent, new Money(CommentaryFloorPence));
}

/// <summary>A service line that a partner reports by.</summary>
public sealed class BookLine : IEvent
{
    public long Id { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>What its activity is counted in, such as "contacts"; null where none is counted.</summary>
    public string? Unit { get; init; }

    public required bool NeedsWte { get; init; }

    /// <summary>The first month it is reported for.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last month, by its last day; null where it goes on.</summary>
    public DateOnly? To { get; init; }

    public required bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public bool IsOf(Month month) => From <= month.LastDay && (To is null || To >= month.FirstDay);
}

/// <summary>One version of a partner's figures of a month. A later version stands beside it, with its reason, and changes nothing in it.</summary>
public sealed class BookReturn : IEvent
{
    public required BookReturnId Id { get; init; }

    public required PartnerId PartnerId { get; init; }

    /// <summary>The month's first day.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>1 is as first reported.</summary>
    public required int Number { get; init; }

    /// <summary>Of partner, month and every figure; what is signed.</summary>
    public required string Hash { get; init; }

    /// <summary>Why there is another version; null for the first.</summary>
    public string? Reason { get; init; }

    public required string FileName { get; init; }

    public required string By { get; init; }

    public required DateOnly On { get; init; }

    public required bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>A line's figures in one version of a month.</summary>
public sealed class BookFigure : IEvent
{
    public long Id { get; init; }

    public required BookReturnId ReturnId { get; init; }

    public required string Line { get; init; }

    public required long PlanToDatePence { get; init; }

    public required long CostToDatePence { get; init; }

    public required long PaidToDatePence { get; init; }

    public required long PlanOfYearPence { get; init; }

    public required long RevisedPlanPence { get; init; }

    public required long ForecastPence { get; init; }

    public required long OneOffPence { get; init; }

    public decimal? PlannedActivity { get; init; }

    public decimal? Activity { get; init; }

    public decimal? Wte { get; init; }

    public string? Commentary { get; init; }

    public required DateTime KnownFrom { get; init; }

    public LineFigures Figures => new(Line)
    {
        PlanToDate = new(PlanToDatePence), CostToDate = new(CostToDatePence), PaidToDate = new(PaidToDatePence), PlanOfYear = new(PlanOfYearPence), RevisedPlan = new(RevisedPlanPence),
        Forecast = new(ForecastPence), OneOff = new(OneOffPence), PlannedActivity = PlannedActivity, Activity = Activity, Wte = Wte, Commentary = Commentary,
    };

    public static BookFigure Of(LineFigures f, BookReturnId id, DateTime known) => new()
    {
        ReturnId = id, Line = f.Line, PlanToDatePence = f.PlanToDate.Pence, CostToDatePence = f.CostToDate.Pence, PaidToDatePence = f.PaidToDate.Pence, PlanOfYearPence = f.PlanOfYear.Pence,
        RevisedPlanPence = f.RevisedPlan.Pence, ForecastPence = f.Forecast.Pence, OneOffPence = f.OneOff.Pence, PlannedActivity = f.PlannedActivity, Activity = f.Activity, Wte = f.Wte,
        Commentary = f.Commentary, KnownFrom = known,
    };
}

/// <summary>A partner's finance lead signs one version by its hash.</summary>
public sealed class BookSignature : IEvent
{
    public long Id { get; init; }

    public required BookReturnId ReturnId { get; init; }

    public required string Hash { get; init; }

    public required string By { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public enum BookStepKind
{
    Consolidated,
    Accepted,
    Locked,
}

/// <summary>What was done with a month of all partners together.</summary>
public sealed class BookStep : IEvent
{
    public long Id { get; init; }

    public required DateOnly Month { get; init; }

    public required BookStepKind Kind { get; init; }

    /// <summary>A month may be consolidated again until it is accepted: 1, 2 … by kind.</summary>
    public required int Round { get; init; }

    /// <summary>Whose figures were missing, or the minute.</summary>
    public required string Words { get; init; }

    /// <summary>The slug of the group's meeting that accepted it; null for another step, and for months accepted before meetings were asked for.</summary>
    public string? Meeting { get; init; }

    public required string By { get; init; }

    public required DateOnly On { get; init; }

    public required bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }
}
