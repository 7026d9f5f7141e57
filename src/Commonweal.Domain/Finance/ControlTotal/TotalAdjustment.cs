using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.ControlTotal;

/// <summary>Money that one partner's total gives to another's. What one gives the other gets, so that over all it is nought. It counts once both agreed, and is undone by another the other way.</summary>
public sealed class TotalAdjustment : IEvent
{
    public long Id { get; init; }

    public required int FinancialYear { get; init; }

    public required PartnerId FromId { get; init; }

    public required PartnerId ToId { get; init; }

    public required long Pence { get; init; }

    public required string Words { get; init; }

    /// <summary>The partner that proposed it, and so agreed it for itself; null for a fact that both are told to have agreed.</summary>
    public PartnerId? ProposedById { get; init; }

    /// <summary>The adjustment that this one undoes.</summary>
    public long? ReversesId { get; init; }

    public required DateOnly On { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public Money Sum => new(Pence);

    public IReadOnlyList<NetNeutralAdjustment> Sides(Func<PartnerId, string> nameOf) =>
        [new(nameOf(FromId), nameOf(ToId), new(-Pence)), new(nameOf(ToId), nameOf(FromId), new(Pence))];
}

/// <summary>That the other of the two agreed an adjustment for itself.</summary>
public sealed class AdjustmentAgreed : IEvent
{
    public long Id { get; init; }

    public required long AdjustmentId { get; init; }

    public required PartnerId PartnerId { get; init; }

    /// <summary>Where its agreement is written.</summary>
    public required string Words { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}
