using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Finance.WholePopulation;

/// <summary>The money of a whole population (BUD-04): each commissioner's allocation, and each council's two kinds of care.</summary>
public enum MoneyRoute
{
    CcgAllocation,
    AdultSocialCare,
    ChildrensSocialCare,
}

/// <summary>
/// One commissioner's whole stream in a year, or what of it goes to one provider. Its own alone to state; each further version stands beside the one before, and one of nought takes the use back.
/// </summary>
public sealed class PopulationMoney : IEvent
{
    /// <summary>What stands in the place of a provider for the whole stream.</summary>
    public const string Whole = "";

    public required PartnerId PartnerId { get; init; }

    public required MoneyRoute Stream { get; init; }

    /// <summary>The year in which the financial year begins.</summary>
    public required int FinancialYear { get; init; }

    /// <summary>The slug of a partner, or of what else it is used for; <see cref="Whole"/> for all of it.</summary>
    public required string To { get; init; }

    /// <summary>Where it is used, in words.</summary>
    public required string ToName { get; init; }

    public required int Version { get; init; }

    public required long Pence { get; init; }

    /// <summary>On what it rests.</summary>
    public required string Basis { get; init; }

    public required DateOnly On { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public Money Sum => new(Pence);
}

public static class MoneyRoutes
{
    public static string InWords(this MoneyRoute stream) => stream switch
    {
        MoneyRoute.CcgAllocation => "Allocation of the CCG",
        MoneyRoute.AdultSocialCare => "Adult social care",
        MoneyRoute.ChildrensSocialCare => "Children’s social care",
        _ => throw new ArgumentOutOfRangeException(nameof(stream)),
    };

    /// <summary>Those that a partner of this kind has; none for a provider.</summary>
    public static IReadOnlyList<MoneyRoute> Of(PartnerKind kind) => kind switch
    {
        PartnerKind.ClinicalCommissioningGroup => [MoneyRoute.CcgAllocation],
        PartnerKind.Council => [MoneyRoute.AdultSocialCare, MoneyRoute.ChildrensSocialCare],
        _ => [],
    };
}
