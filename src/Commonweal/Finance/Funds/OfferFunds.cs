using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Authority;

namespace Commonweal.Finance.Funds;

/// <summary>More or less money that is put into a fund in the year, as it would come to in a whole one.</summary>
public sealed class OfferFunds(ReadFunds read, VaryFund vary) : IOfferSums
{
    public async Task<IReadOnlyList<OfferedSum>> ListAsync(CancellationToken cancellation)
    {
        var offered = new List<OfferedSum>();
        foreach (var fund in await read.ListAsync(cancellation))
        {
            foreach (var reading in (await vary.ListAsync(fund, cancellation)).Where(v => v.Variation.Kind == VariationKind.Contribution && v.TakenBack is null))
            {
                var (variation, origin) = (reading.Variation, fund.Newest(reading.Variation.Line)!.OriginId);
                var pence = variation.FullYear.Pence;
                offered.Add(new OfferedSum(
                    $"fund/{fund.Fund.Slug}/{variation.Number}", $"{fund.Fund.Title} fund: {reading.InWords(fund)}{(pence == variation.Pence ? "" : $", {variation.FullYear.InWords} in a whole year")}", reading.Url(fund), origin, fund.Fund.Slug,
                    FinancialYear.Of(variation.EffectiveOn).Begins, 0, pence, 10_000, variation.EffectiveOn < fund.AsAt ? variation.EffectiveOn : fund.AsAt, variation.IsMadeUp, [new SumEffect(origin, -pence)]));
            }
        }

        return offered;
    }
}
