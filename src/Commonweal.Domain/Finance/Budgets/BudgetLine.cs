using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Budgets;

/// <summary>How the partners run one service's budget: decided case by case (BUD-01).</summary>
public enum BudgetState
{
    /// <summary>Each partner runs its own, and all see all.</summary>
    Transparent,

    /// <summary>One partner runs all of it.</summary>
    SingleManaged,

    Pooled,
}

public enum BudgetPurpose
{
    Prevention,
    EarlyIntervention,
    Other,
}

public enum BudgetKind
{
    Money,

    /// <summary>Staff, rooms or goods, at a worth that is stated with its basis (BUD-05).</summary>
    InKind,

    /// <summary>What another partner pays for; on the agreed basis, and in no total, since that partner has it in its own line.</summary>
    Recharge,
}

/// <summary>What one partner has in its budget for a service in a year. Its own alone to give; each further version stands beside the one before. The partnership owns no budget (PAR-13).</summary>
public sealed class BudgetLine : IEvent
{
    public required PartnerId PartnerId { get; init; }

    public required string Service { get; init; }

    /// <summary>The year in which the financial year begins.</summary>
    public required int FinancialYear { get; init; }

    public required string Name { get; init; }

    public required int Version { get; init; }

    public required BudgetKind Kind { get; init; }

    public required BudgetPurpose Purpose { get; init; }

    public required long Pence { get; init; }

    /// <summary>Units of activity that are planned with the money (BUD-06); null where none are.</summary>
    public int? Activity { get; init; }

    public string? ActivityUnit { get; init; }

    /// <summary>Whole-time equivalents that are planned with the money; null where none are stated.</summary>
    public decimal? Wte { get; init; }

    /// <summary>Of a recharge, the partner that pays it.</summary>
    public PartnerId? BearerId { get; init; }

    /// <summary>On what it rests: the budget book, the valuation, or the agreed basis of a recharge.</summary>
    public required string Basis { get; init; }

    public required DateOnly On { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public Money Sum => new(Pence);

    public static Outcome<BudgetLine> MayEnter(BudgetLine line) =>
        line.Pence == 0 && line.Activity is null ? new BudgetNeedsASum()
        : line.Activity is not null && string.IsNullOrWhiteSpace(line.ActivityUnit) ? new ActivityNeedsAUnit()
        : line.Kind == BudgetKind.Recharge && (line.BearerId is null || line.BearerId == line.PartnerId) ? new RechargeNeedsItsBearer()
        : line;
}

public static class BudgetWords
{
    public static string InWords(this BudgetState state) => state switch
    {
        BudgetState.Transparent => "Each partner its own, all see all",
        BudgetState.SingleManaged => "One partner manages all of it",
        BudgetState.Pooled => "Pooled",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string InWords(this BudgetPurpose purpose) => purpose switch
    {
        BudgetPurpose.Prevention => "Prevention",
        BudgetPurpose.EarlyIntervention => "Early intervention",
        BudgetPurpose.Other => "Everything else",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };

    public static string InWords(this BudgetKind kind) => kind switch
    {
        BudgetKind.Money => "Money",
        BudgetKind.InKind => "In kind",
        BudgetKind.Recharge => "Recharged to another partner",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

public sealed record BudgetNeedsASum() : Refusal("Enter the sum of the budget, or the activity that is planned.");

public sealed record ActivityNeedsAUnit() : Refusal("Say in what the activity is counted, such as visits or bed days.");

public sealed record RechargeNeedsItsBearer() : Refusal("Choose the other partner that pays what is recharged. It is in that partner’s own line.")
{
    public override string RestsOn => "S0:411-417";
}
