using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Assumptions;

/// <summary>What every plan of a year rests on, in per cent of the year before.</summary>
public enum AssumptionKind
{
    Prices,
    Pay,
    Tariff,
    Population,
    Activity,
    Efficiency,
}

/// <summary>What all partners agreed to plan a year by (BUD-03). Agreed anew, it is a further version, and the one before stays.</summary>
public sealed class CommonAssumption : IEvent
{
    /// <summary>The year in which the financial year begins.</summary>
    public required int FinancialYear { get; init; }

    public required AssumptionKind Kind { get; init; }

    public required int Version { get; init; }

    /// <summary>In hundredths of one per cent.</summary>
    public required int BasisPoints { get; init; }

    /// <summary>From what it was taken, and why.</summary>
    public required string Basis { get; init; }

    /// <summary>Who agreed it, and where that is written.</summary>
    public required string AgreedBy { get; init; }

    public required DateOnly On { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>What one partner plans by. Its own alone to say; what it says anew is a further version.</summary>
public sealed class PartnerAssumption : IEvent
{
    /// <summary>More than doubled or more than gone is a slip of the hand.</summary>
    public const int BasisPointsMost = 10_000;

    public required PartnerId PartnerId { get; init; }

    public required int FinancialYear { get; init; }

    public required AssumptionKind Kind { get; init; }

    public required int Version { get; init; }

    public required int BasisPoints { get; init; }

    /// <summary>Why it differs from the common one; null where it does not.</summary>
    public string? Reason { get; init; }

    public required DateOnly On { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    /// <param name="common">What all agreed; null where nothing is agreed yet.</param>
    public static Outcome<PartnerAssumption> MayState(PartnerAssumption own, CommonAssumption? common) =>
        common is not null && own.BasisPoints != common.BasisPoints && string.IsNullOrWhiteSpace(own.Reason) ? new DifferenceNeedsAReason(own.Kind, common.BasisPoints, own.BasisPoints) : own;
}

public static class AssumptionWords
{
    public static string InWords(this AssumptionKind kind) => kind switch
    {
        AssumptionKind.Prices => "Prices (inflation)",
        AssumptionKind.Pay => "Pay",
        AssumptionKind.Tariff => "NHS prices (tariff)",
        AssumptionKind.Population => "Growth of the population",
        AssumptionKind.Activity => "Growth of activity",
        AssumptionKind.Efficiency => "Efficiency",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>250 is "2.5%".</summary>
    public static string Percent(int basisPoints) => $"{(basisPoints < 0 ? "−" : "")}{Math.Abs(basisPoints) / 100m:0.##}%";
}

public sealed record DifferenceNeedsAReason(AssumptionKind Kind, int Common, int Own)
    : Refusal($"{Kind.InWords()}: all partners agreed {AssumptionWords.Percent(Common)}, and you plan by {AssumptionWords.Percent(Own)}. Say why, or plan by what was agreed.")
{
    public override string RestsOn => "S1:194";
}
