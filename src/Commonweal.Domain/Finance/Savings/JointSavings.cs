using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Savings;

/// <summary>A scheme of a commissioner and a provider, as both would enter it.</summary>
/// <param name="ProviderIncomeLoss">What the provider is paid less.</param>
/// <param name="ProviderCostOut">What the provider no longer spends: the only saving of the system.</param>
public sealed record SavingScheme(string Id, string Commissioner, string Provider, Money CommissionerSaving, Money ProviderIncomeLoss, Money ProviderCostOut, Money Investment)
{
    /// <summary>A lower price that is only less income elsewhere comes to nought (SAV-05).</summary>
    public Money SystemNet => CommissionerSaving - Investment + ProviderCostOut - ProviderIncomeLoss;

    public bool IsCostShift => CommissionerSaving > Money.Zero && SystemNet <= Money.Zero;

    public string InWords => IsCostShift
        ? $"{Id} saves {Commissioner} {Sentences.Pounds(CommissionerSaving.Pence)} and the system nothing: the cost moves."
        : $"{Id} is worth {Sentences.Pounds(SystemNet.Pence)} to the system.";
}

/// <summary>All schemes in one register: what each body gains, and what the system does.</summary>
public sealed record JointSavings(IReadOnlyList<SavingScheme> Schemes, IReadOnlyDictionary<string, Money> ByPartner)
{
    public Money SystemNet => Money.Sum(Schemes.Select(s => s.SystemNet));

    /// <summary>What would be claimed if each body counted its own.</summary>
    public Money GrossClaimed => Money.Sum(Schemes.Select(s => s.CommissionerSaving + s.ProviderCostOut));

    public IReadOnlyList<string> Workings => [.. Schemes.Select(s => s.InWords), $"{Sentences.Pounds(GrossClaimed.Pence)} is claimed, and {Sentences.Pounds(SystemNet.Pence)} of it is saved."];

    public static JointSavings Of(IReadOnlyList<SavingScheme> schemes)
    {
        var by = new Dictionary<string, Money>(StringComparer.Ordinal);
        foreach (var scheme in schemes)
        {
            by[scheme.Commissioner] = by.GetValueOrDefault(scheme.Commissioner) + scheme.CommissionerSaving - scheme.Investment;
            by[scheme.Provider] = by.GetValueOrDefault(scheme.Provider) + scheme.ProviderCostOut - scheme.ProviderIncomeLoss;
        }

        return new(schemes, by);
    }
}
