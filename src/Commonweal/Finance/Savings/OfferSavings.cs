using Commonweal.Domain.Finance.Savings;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.ControlTotal;
using Commonweal.Platform.Authority;

namespace Commonweal.Finance.Savings;

/// <summary>What savings schemes take out of a service in a whole year, and what is invested in them. Who is paid less bears it.</summary>
public sealed class OfferSavings(ReadSavings read, ReadTotal readTotal) : IOfferSums
{
    public async Task<IReadOnlyList<OfferedSum>> ListAsync(CancellationToken cancellation)
    {
        var reading = await read.ReadAsync(cancellation);
        var shares = LocalShares.Of(await readTotal.ReadAsync(cancellation));
        return
        [
            .. from claim in reading.Claims
               from sum in (IEnumerable<(string Kind, string Words, long Pence)>)[("saves", $"{claim.Claim.Cost}: saves {new Money(claim.Claim.FullYearPence).InWords} in a whole year", -claim.Claim.FullYearPence), ("invests", $"{claim.Claim.Cost}: {claim.Claim.Investment.InWords} invested to save", claim.Claim.InvestmentPence)]
               where sum.Pence != 0
               select new OfferedSum(
                   $"saving/{claim.Scheme.Slug}/{claim.Claim.Line}/{sum.Kind}", sum.Words, claim.Url, claim.Claim.PartnerId, claim.Scheme.Service, claim.Scheme.FinancialYear, 0, sum.Pence, shares.For(claim.Partner), claim.Claim.On,
                   claim.Scheme.IsMadeUp, Effects(claim.Claim, sum.Pence)),
        ];
    }

    private static IReadOnlyList<SumEffect> Effects(SavingsClaim claim, long pence) =>
        claim.PaidToId is { } paid && pence < 0 ? [new(claim.PartnerId, -pence), new(paid, pence)] : [new(claim.PartnerId, -pence)];
}
