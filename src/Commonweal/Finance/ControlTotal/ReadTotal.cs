using Commonweal.Domain.Finance.ControlTotal;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.ControlTotal;

/// <summary>The shadow total of a year with and without money that is paid only where targets are met, and everything that was ever stated.</summary>
public sealed record TotalReading(SystemTotal With, SystemTotal Without, IReadOnlyList<PartnerStatement> Versions, IReadOnlyList<AdjustmentReading> Adjustments, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners)
{
    public const string Address = "/finance/control-total";

    public AdjustmentReading? Find(long id) => Adjustments.FirstOrDefault(a => a.Adjustment.Id == id);

    public static string AdjustmentAddress(long id) => $"{Address}/adjustments/{id}";

    public bool IsMadeUp => Versions.Any(v => v.IsMadeUp);

    public bool IsEmpty => Versions.Count == 0;

    /// <summary>The partners that stated their own position, and when last.</summary>
    public IReadOnlyDictionary<PartnerId, DateOnly> StatedThemselves => Versions.Where(v => v.IsItsOwnWord).GroupBy(v => v.PartnerId).ToDictionary(g => g.Key, g => g.Max(v => v.On));

    /// <summary>What a partner stated last; null where it stated nothing.</summary>
    public PartnerStatement? LastOf(PartnerId partner) => Versions.Where(v => v.PartnerId == partner).MaxBy(v => v.Version);
}

/// <summary>Reads the shadow control total of the financial year of a day, as it stood on it and was known by an instant.</summary>
public sealed class ReadTotal(CommonwealContext context, TwoDates dates, ReadPartners readPartners)
{
    public async Task<TotalReading> ReadAsync(CancellationToken cancellation)
    {
        var partners = (await readPartners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var names = partners.ToDictionary(p => p.Key, p => p.Value.ShortName);
        var year = FinancialYear.Of(dates.AsAt);
        var statements = await context.Set<PartnerStatement>().AsNoTracking().Where(s => s.FinancialYear == year.Begins && s.On <= dates.AsAt).ToListAsync(cancellation);
        var adjustments = await context.Set<TotalAdjustment>().AsNoTracking().Where(a => a.FinancialYear == year.Begins && a.On <= dates.AsAt).OrderBy(a => a.Id).ToListAsync(cancellation);
        var agreed = await context.Set<AdjustmentAgreed>().AsNoTracking().Where(a => a.On <= dates.AsAt).ToListAsync(cancellation);
        var readings = AdjustmentReading.On(year, adjustments, agreed, dates.AsAt);
        var counted = readings.Where(r => r.IsAgreed).Select(r => r.Adjustment).ToList();
        SystemTotal Of(bool withIncentives) => SystemTotal.On(year, statements, counted, names, id => partners[id].Kind == PartnerKind.Council, withIncentives, dates.AsAt);
        return new(Of(true), Of(false), statements, readings, partners);
    }
}
