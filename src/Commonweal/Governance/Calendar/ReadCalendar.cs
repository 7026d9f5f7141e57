using Commonweal.Domain.Governance.Calendar;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Calendar;

/// <summary>Reads working days and election periods.</summary>
public sealed class ReadCalendar(CommonwealContext context)
{
    public async Task<BankHolidays> HolidaysAsync(CancellationToken cancellation)
    {
        var cover = await CoverAsync(cancellation);
        var days = await context.Set<BankHoliday>().AsNoTracking().Select(h => h.Day).ToListAsync(cancellation);
        return new BankHolidays(days, cover?.From ?? DateOnly.MaxValue, cover?.To ?? DateOnly.MinValue);
    }

    public async Task<IReadOnlyList<BankHoliday>> NamedHolidaysAsync(CancellationToken cancellation) =>
        await context.Set<BankHoliday>().AsNoTracking().OrderBy(h => h.Day).ToListAsync(cancellation);

    public async Task<HolidayCover?> CoverAsync(CancellationToken cancellation) => await context.Set<HolidayCover>().AsNoTracking().SingleOrDefaultAsync(cancellation);

    public async Task<IReadOnlyList<ElectionPeriod>> ElectionsAsync(CancellationToken cancellation) =>
        await context.Set<ElectionPeriod>().AsNoTracking().OrderBy(p => p.From).ToListAsync(cancellation);
}
