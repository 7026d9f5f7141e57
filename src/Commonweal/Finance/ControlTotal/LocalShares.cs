using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Finance.ControlTotal;

/// <summary>How much of a provider's money is for this place, as it stated it itself for the shadow control total (INV-06). Commissioners and councils serve this place alone.</summary>
public sealed record LocalShares(IReadOnlyDictionary<PartnerId, int> Stated)
{
    private const int Whole = 10_000;

    public static LocalShares Of(TotalReading total) => new(total.Versions.Select(v => v.PartnerId).Distinct().ToDictionary(id => id, id => total.LastOf(id)!.LocalBasisPoints));

    /// <summary>Whole, where a provider stated nothing.</summary>
    public int For(PartnerOrganisation partner) =>
        partner.Kind is PartnerKind.NhsTrust or PartnerKind.NhsFoundationTrust or PartnerKind.MentalHealthTrust ? Stated.GetValueOrDefault(partner.Id, Whole) : Whole;
}
