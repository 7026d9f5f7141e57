using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Budgets;

/// <summary>That the partners chose how a service's budget is run.</summary>
public sealed class BudgetStateChosen : IEvent
{
    public long Id { get; init; }

    public required string Service { get; init; }

    public required BudgetState State { get; init; }

    /// <summary>The partner that runs all of it, where one does.</summary>
    public PartnerId? ManagerId { get; init; }

    /// <summary>The slug of the matter that allows it; null where none is named.</summary>
    public string? Decision { get; init; }

    public required string Words { get; init; }

    public required DateOnly On { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>Up to what sum a service's budget is small, from a day on (BUD-02). No paper gives a sum: it is dated data, marked as ours.</summary>
public sealed class SmallBudgetLimit : IEvent
{
    public long Id { get; init; }

    public required DateOnly From { get; init; }

    public required long Pence { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public Money Sum => new(Pence);

    /// <summary>What holds on a day; null before the first.</summary>
    public static SmallBudgetLimit? On(IEnumerable<SmallBudgetLimit> limits, DateOnly day) => limits.Where(l => l.From <= day).OrderBy(l => l.From).ThenBy(l => l.Id).LastOrDefault();
}
