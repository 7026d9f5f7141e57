using Commonweal.Domain.Foundation;

namespace Commonweal.Platform.Authority;

/// <summary>What a sum does to one partner: above nought it gains, below it pays.</summary>
public sealed record SumEffect(PartnerId Partner, long Pence);

/// <summary>A sum that a partner puts into a service or takes out of it, as a register holds it.</summary>
/// <param name="Key">Names it for good.</param>
/// <param name="Url">Where it stands in its register.</param>
/// <param name="AnnualRevenuePence">Of a whole year. Above nought is more money for the service.</param>
/// <param name="LocalBasisPoints">How much of it is for this place, in hundredths of one per cent.</param>
public sealed record OfferedSum(
    string Key, string Words, string Url, PartnerId Partner, string Service, int FinancialYear, long CapitalPence, long AnnualRevenuePence, int LocalBasisPoints, DateOnly On, bool IsMadeUp, IReadOnlyList<SumEffect> Effects);

/// <summary>Answered by whoever keeps registers of money, for those who look for what is to be brought to the Board and know no register.</summary>
public interface IOfferSums
{
    Task<IReadOnlyList<OfferedSum>> ListAsync(CancellationToken cancellation);
}
