using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.ControlTotal;
using Commonweal.Platform.Authority;

namespace Commonweal.Finance.Budgets;

/// <summary>What a partner's budget for a service grew or shrank by against the year before.</summary>
public sealed class OfferBudgets(ReadBudgets read, ReadTotal readTotal) : IOfferSums
{
    public async Task<IReadOnlyList<OfferedSum>> ListAsync(CancellationToken cancellation)
    {
        var reading = await read.ReadAsync(cancellation);
        var shares = LocalShares.Of(await readTotal.ReadAsync(cancellation));
        return
        [
            .. ServiceBudget.Changes([.. reading.All.SelectMany(b => b.Lines)]).Select(c => new OfferedSum(
                $"budget/{reading.Partners[c.Line.PartnerId].Slug}/{c.Line.Service}/{c.Line.FinancialYear}/{Slug.From(c.Line.Name)}", $"{c.Line.Name}: {c.InWords}", BudgetsReading.Address(c.Line.Service), c.Line.PartnerId, c.Line.Service,
                c.Line.FinancialYear, 0, c.Change.Pence, shares.For(reading.Partners[c.Line.PartnerId]), c.Line.On, c.Line.IsMadeUp, [new SumEffect(c.Line.PartnerId, -c.Change.Pence)])),
        ];
    }
}
