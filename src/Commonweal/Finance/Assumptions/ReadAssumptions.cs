using Commonweal.Domain.Finance.Assumptions;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Assumptions;

/// <summary>The assumptions of one year, every version of them, and the years that have any.</summary>
public sealed record AssumptionsReading(AssumptionsOfYear Of, IReadOnlyList<CommonAssumption> Common, IReadOnlyList<PartnerAssumption> Own, IReadOnlyList<FinancialYear> Years, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners)
{
    public const string Address = "/finance/assumptions";

    public bool IsMadeUp => Common.Any(c => c.IsMadeUp);

    public string Url => $"{Address}?year={Of.Year.Begins}";
}

/// <summary>Reads the assumptions of a year as they stood on a day, as known by an instant.</summary>
public sealed class ReadAssumptions(CommonwealContext context, TwoDates dates, ReadPartners readPartners)
{
    /// <param name="year">The year in which it begins; null for the year that is planned next, or the last that has any.</param>
    public async Task<AssumptionsReading> ReadAsync(int? year, CancellationToken cancellation)
    {
        var partners = (await readPartners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var common = await context.Set<CommonAssumption>().AsNoTracking().Where(c => c.On <= dates.AsAt).ToListAsync(cancellation);
        var own = await context.Set<PartnerAssumption>().AsNoTracking().Where(o => o.On <= dates.AsAt).ToListAsync(cancellation);
        var next = FinancialYear.Of(dates.AsAt).Begins + 1;
        FinancialYear[] years = [.. common.Select(c => c.FinancialYear).Append(next).Distinct().OrderDescending().Select(y => new FinancialYear(y))];
        var chosen = years.FirstOrDefault(y => y.Begins == year, new(next));
        return new(
            AssumptionsOfYear.On(chosen, common, own, partners.Values.OrderBy(p => p.ShortName, StringComparer.CurrentCulture).Select(p => p.Id), dates.AsAt),
            [.. common.Where(c => c.FinancialYear == chosen.Begins)], [.. own.Where(o => o.FinancialYear == chosen.Begins)], years, partners);
    }
}
