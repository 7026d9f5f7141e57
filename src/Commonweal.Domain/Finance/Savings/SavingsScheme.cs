using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Savings;

/// <summary>By which of its plans a body counts a saving.</summary>
public enum SavingsPlan
{
    /// <summary>A commissioner's: quality, innovation, productivity and prevention.</summary>
    Qipp,

    /// <summary>A council's: its medium-term financial strategy.</summary>
    MediumTermStrategy,

    /// <summary>A provider's: its cost improvement programme.</summary>
    CostImprovement,
}

public enum SavingsStatus
{
    Planned,
    OnTrack,
    AtRisk,
    OffTrack,
    Delivered,
    Stopped,
}

/// <summary>One piece of work that saves money in one financial year. What each partner claims of it stands in its lines.</summary>
public sealed class SavingsScheme : IEvent
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>What would change, for residents and for others.</summary>
    public required string Words { get; init; }

    public required string Service { get; init; }

    /// <summary>The year in which the financial year begins: 2017 is 2017/18.</summary>
    public required int FinancialYear { get; init; }

    public required bool IsRecurrent { get; init; }

    /// <summary>The programme of which it is part; null where it is of none.</summary>
    public string? Programme { get; init; }

    /// <summary>The fund to which what it saves goes first (SAV-03); null where no pool pays for it.</summary>
    public string? Fund { get; init; }

    public required PartnerId EnteredById { get; init; }

    public required DateOnly EnteredOn { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>
/// What one partner claims of a scheme, in one version. A correction is the next version of the same line, and a withdrawal the last.
/// Each saving is split into less activity and a lower cost of each unit of it (SAV-04).
/// </summary>
public sealed class SavingsClaim : IEvent
{
    public required string Scheme { get; init; }

    /// <summary>The line in its scheme, from 1.</summary>
    public required int Line { get; init; }

    public required int Version { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required SavingsPlan Plan { get; init; }

    /// <summary>What is spent less on. With service and year it names the pounds that are saved, so that nobody else claims them.</summary>
    public required string Cost { get; init; }

    /// <summary>The partner that is paid less, where it was paid to one: over the whole system that saves nothing (SAV-05). Null where a cost goes.</summary>
    public PartnerId? PaidToId { get; init; }

    public required long PlanVolumePence { get; init; }

    public required long PlanPricePence { get; init; }

    public required long ActualVolumePence { get; init; }

    public required long ActualPricePence { get; init; }

    public required long ForecastVolumePence { get; init; }

    public required long ForecastPricePence { get; init; }

    /// <summary>What it saves in a whole year, however late in this one it began.</summary>
    public required long FullYearPence { get; init; }

    public required long InvestmentPence { get; init; }

    /// <summary>How many units of activity fewer in the year; below nought is more.</summary>
    public int? ActivityFewer { get; init; }

    public required SavingsStatus Status { get; init; }

    /// <summary>Why it stands as it does, or why it was corrected or withdrawn.</summary>
    public required string Words { get; init; }

    public required bool IsWithdrawn { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }

    public Money Plans => new(PlanVolumePence + PlanPricePence);

    public Money Actual => new(ActualVolumePence + ActualPricePence);

    public Money Forecast => new(ForecastVolumePence + ForecastPricePence);

    public Money Investment => new(InvestmentPence);

    public Money Variance => Forecast - Plans;
}

public static class SavingsWords
{
    public static string InWords(this SavingsPlan plan) => plan switch
    {
        SavingsPlan.Qipp => "Quality, innovation, productivity and prevention (QIPP)",
        SavingsPlan.MediumTermStrategy => "Medium-term financial strategy (MTFS)",
        SavingsPlan.CostImprovement => "Cost improvement programme (CIP)",
        _ => throw new ArgumentOutOfRangeException(nameof(plan)),
    };

    public static string InWords(this SavingsStatus status) => status switch
    {
        SavingsStatus.Planned => "Planned",
        SavingsStatus.OnTrack => "On track",
        SavingsStatus.AtRisk => "At risk",
        SavingsStatus.OffTrack => "Off track",
        SavingsStatus.Delivered => "Delivered",
        SavingsStatus.Stopped => "Stopped",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
