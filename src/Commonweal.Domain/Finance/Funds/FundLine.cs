using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>How the money of a line stands to that of the others (S75-06).</summary>
public enum FundPart
{
    /// <summary>What it overspends or underspends is shared.</summary>
    Pool,

    /// <summary>In the fund, and its variance goes to its origin.</summary>
    RingFenced,

    /// <summary>Each body still spends its own; it is reported together.</summary>
    Aligned,

    /// <summary>Pool money held back: a budget with no spend.</summary>
    Contingency,
}

/// <param name="Origin">The partner whose money it was.</param>
/// <param name="VariableShare">Where the risk share goes line by line: the per cents of a variable line; null is a fixed one.</param>
public sealed record FundLine(string Id, FundPart Part, string Origin, Money Budget, IReadOnlyDictionary<string, decimal>? VariableShare = null);

public sealed record FundContribution(string Partner, FundPart Part, Money Amount);

/// <summary>More or less money from a partner for a line: it moves the contribution and the budget alike.</summary>
public sealed record ContributionVariation(string Partner, string Line, Money Amount);

/// <summary>Budget moved between lines; no contribution changes.</summary>
public sealed record BudgetVirement(string From, string To, Money Amount);

public sealed record LineSpend(string Line, Money Amount);

public sealed record DeliveredSaving(string Partner, Money Amount);
