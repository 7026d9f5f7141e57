using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Ledger;

/// <summary>A set of postings as it is kept: a link in the chain of its fund.</summary>
public sealed class LedgerSet : IEvent
{
    public required FundId FundId { get; init; }

    /// <summary>1, 2, 3 … within the fund, without a gap.</summary>
    public required long Number { get; init; }

    /// <summary>Chosen once for each event, unique within the fund.</summary>
    public required string Key { get; init; }

    public required DateOnly EffectiveOn { get; init; }

    public required LedgerSetKind Kind { get; init; }

    /// <summary>What a pool may pay for it, where it is spend.</summary>
    public PermittedExpenditure? Expenditure { get; init; }

    public required string Words { get; init; }

    /// <summary>What allows it: the clause, as cited when it was posted.</summary>
    public string? Basis { get; init; }

    /// <summary>The slug of the person, "system" for facts.</summary>
    public required string EnteredBy { get; init; }

    /// <summary>The number of the set that this one turns about.</summary>
    public long? Reverses { get; init; }

    /// <summary>The number of the set that this one stands in place of.</summary>
    public long? Replaces { get; init; }

    public bool IsMadeUp { get; init; }

    /// <summary>When it was recorded, UTC, to the microsecond.</summary>
    public required DateTime KnownFrom { get; init; }

    public required byte[] PreviousHash { get; init; }

    public required byte[] Hash { get; init; }
}

/// <summary>One side of a kept set. Day and instant of its set stand here too, so that a balance is read from one table.</summary>
public sealed class LedgerPosting : IEvent
{
    public required FundId FundId { get; init; }

    public required long SetNumber { get; init; }

    /// <summary>1, 2 … within the set.</summary>
    public required int Place { get; init; }

    public required string Account { get; init; }

    /// <summary>A debit above nought, a credit below.</summary>
    public required long Pence { get; init; }

    public required DateOnly EffectiveOn { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>The end of a fund's chain. Whoever posts takes this row first, so that a fund has one writer at a time.</summary>
public sealed class LedgerHead
{
    public required FundId FundId { get; init; }

    public required long Number { get; init; }

    public required byte[] Hash { get; init; }
}

/// <summary>A month of a fund that is locked by its joint executive team, for good.</summary>
public sealed class LockedMonth : IEvent
{
    public long Id { get; init; }

    public required FundId FundId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    /// <summary>The minute.</summary>
    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }

    public Month Month => new(Year, Number);
}

public enum LedgerSetKind
{
    /// <summary>What partners agreed to put in for a line in a year, and so its budget.</summary>
    Budget,
    Instalment,
    Spend,

    /// <summary>Budget moved between lines.</summary>
    Virement,

    /// <summary>More or less money from a partner, agreed by every partner.</summary>
    Variation,
    Reversal,

    /// <summary>From a journal that was kept elsewhere.</summary>
    TakenIn,

    /// <summary>What partners owe, or are owed, when a year is closed.</summary>
    BalancingInvoice,
    BalancingPayment,

    /// <summary>Aligned or ring-fenced budget that came into the pool.</summary>
    IntoThePool,

    /// <summary>What a lead provider paid on from its line.</summary>
    PaidOn,
}

/// <summary>The four things that a pool may pay for; anything else needs the written consent of every partner.</summary>
public enum PermittedExpenditure
{
    ContractPrice,
    PermittedBudget,
    ThirdPartyCosts,
    ApprovedExpenditure,
}

public static class LedgerWords
{
    /// <summary>Whether the pool manager alone may reverse or replace a set of this kind: what came in, what was paid and what was paid on. A budget is changed by moving it, or by every partner.</summary>
    public static Outcome<LedgerSetKind> MayMend(this LedgerSetKind kind) => kind is LedgerSetKind.Instalment or LedgerSetKind.Spend or LedgerSetKind.PaidOn ? kind : new OnlyPaymentsAreMended();

    public static string InWords(this LedgerSetKind kind) => kind switch
    {
        LedgerSetKind.Budget => "Budget agreed",
        LedgerSetKind.Instalment => "Contribution paid in",
        LedgerSetKind.Spend => "Spend",
        LedgerSetKind.Virement => "Budget moved",
        LedgerSetKind.Variation => "Contribution varied",
        LedgerSetKind.Reversal => "Reversal",
        LedgerSetKind.TakenIn => "Taken in from a journal",
        LedgerSetKind.BalancingInvoice => "Balancing payments invoiced",
        LedgerSetKind.BalancingPayment => "Balancing payment paid",
        LedgerSetKind.IntoThePool => "Brought into the pool",
        LedgerSetKind.PaidOn => "Paid on by a lead provider",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this PermittedExpenditure expenditure) => expenditure switch
    {
        PermittedExpenditure.ContractPrice => "Price of a contract",
        PermittedExpenditure.PermittedBudget => "Permitted budget, where a partner provides the service",
        PermittedExpenditure.ThirdPartyCosts => "Cost to others that the agreement gives rise to",
        PermittedExpenditure.ApprovedExpenditure => "Approved by every partner in writing",
        _ => throw new ArgumentOutOfRangeException(nameof(expenditure)),
    };
}

public sealed record OnlyPaymentsAreMended() : Refusal("Only what was paid in or spent is reversed or replaced here. Change a budget by moving it back, or by a variation that every partner agrees to.");
