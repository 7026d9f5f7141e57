using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

public enum FundReportKind
{
    Quarterly,
    Annual,
}

/// <summary>A quarterly report or annual return as the pool manager gave it to every partner (regulation 7(5)). A later one of the same period stands beside it and takes nothing away.</summary>
public sealed class FundReport : IEvent
{
    public required FundId FundId { get; init; }

    public required FundReportKind Kind { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    /// <summary>1, 2, 3 … of the period.</summary>
    public required int Version { get; init; }

    /// <summary>How it goes by the outcome areas: what the law calls information on effectiveness.</summary>
    public required string Effectiveness { get; init; }

    /// <summary>Whether it has improved what the bodies do, and how one can tell (S75-19).</summary>
    public string? Improvement { get; init; }

    /// <summary>How commissioners filled their roles and the joint executive team met its aims.</summary>
    public string? RolesAndAims { get; init; }

    public required DateOnly FiledOn { get; init; }

    /// <summary>The slug of the person.</summary>
    public required string FiledBy { get; init; }

    /// <summary>The number of the last set in the journal that it rests on.</summary>
    public required long LastSet { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public static class FundReportWords
{
    public static string InWords(this FundReportKind kind) => kind switch
    {
        FundReportKind.Quarterly => "Quarterly report",
        FundReportKind.Annual => "Annual return",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

public sealed record PeriodNotOver(DateOnly PeriodEnd) : Refusal($"The period ends on {Sentences.Day(PeriodEnd)}. Report on it when it is over.");
