using Commonweal.Domain.Finance.Consolidation;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Partners;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Consolidation;

/// <summary>What partners say they pay each other in a financial year, put together, with services by name.</summary>
public sealed record BalancesReading(FinancialYear Year, Consolidated Consolidated, IReadOnlyList<BalanceStatement> Versions, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners, IReadOnlyDictionary<string, string> Services)
{
    public const string Address = "/finance/consolidation";

    public bool IsMadeUp => Versions.Any(v => v.IsMadeUp);

    public string NameOf(string service) => Services.GetValueOrDefault(service, service);
}

/// <summary>Reads balances of the financial year of a day, as they stood on it and were known by an instant.</summary>
public sealed class ReadBalances(CommonwealContext context, TwoDates dates, ReadPartners readPartners, ReadServices readServices)
{
    public async Task<BalancesReading> ReadAsync(CancellationToken cancellation)
    {
        var partners = (await readPartners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var services = (await readServices.CatalogueAsync(cancellation)).Services.ToDictionary(s => s.Service.Slug, s => s.Service.Name);
        var year = FinancialYear.Of(dates.AsAt);
        var versions = (await context.Set<BalanceStatement>().AsNoTracking().Where(b => b.On <= dates.AsAt).ToListAsync(cancellation)).Where(b => FinancialYear.Of(b.Month.FirstDay) == year).ToList();
        var standing = versions.GroupBy(b => (b.PartnerId, b.OtherId, b.Side, b.Service, b.Month)).Select(g => g.MaxBy(b => b.Version)!).OrderBy(b => b.Month.FirstDay);
        var lines = standing.Select(b => new ConsolidationLine(partners[b.PartnerId].ShortName, partners[b.OtherId].ShortName, b.Side == BalanceSide.IsPaid, b.Service, b.Month, new Money(b.Pence)));
        return new(year, Consolidated.Of(lines, partners.Values.Select(p => p.ShortName)), versions, partners, services);
    }
}
