using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>More or less money for a line from the partner whose money it is, as it was put to every partner. It is posted when all agreed.</summary>
public sealed class FundVariation : IEvent
{
    public required FundId FundId { get; init; }

    /// <summary>1, 2, 3 … within the fund.</summary>
    public required long Number { get; init; }

    /// <summary>The slug of the line.</summary>
    public required string Line { get; init; }

    /// <summary>Above nought is more money.</summary>
    public required long Pence { get; init; }

    public required DateOnly EffectiveOn { get; init; }

    public required string Words { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    /// <summary>By it the ledger knows that this was posted.</summary>
    public string Key => $"variation-{Number}";
}

/// <summary>That one partner agrees to a variation.</summary>
public sealed class VariationAgreed : IEvent
{
    public required FundId FundId { get; init; }

    public required long Number { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The minute.</summary>
    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public sealed record VariationIsNought() : Refusal("Enter a sum above nought for more money, or with a minus for less.");
