using Commonweal.Domain.Governance.Calendar;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Calendar;

/// <summary>Every day that is entered.</summary>
/// <param name="Cover">Null where no bank holidays are entered.</param>
public sealed record CalendarDays(IReadOnlyList<BankHoliday> Holidays, HolidayCover? Cover, IReadOnlyList<ElectionPeriod> Elections)
{
    public BankHolidays WorkingDays { get; } = new(Holidays.Select(h => h.Day), Cover?.From ?? DateOnly.MaxValue, Cover?.To ?? DateOnly.MinValue);
}

/// <summary>Reads working days and election periods.</summary>
public sealed class ReadCalendar(Kept<CalendarDays> kept) : IKnowWorkingDays
{
    public async Task<BankHolidays> HolidaysAsync(CancellationToken cancellation) => (await DaysAsync(cancellation)).WorkingDays;

    public async Task<DateOnly> AfterAsync(DateOnly day, int workingDays, CancellationToken cancellation) => (await HolidaysAsync(cancellation)).AddWorkingDays(day, workingDays);

    public async Task<IReadOnlyList<BankHoliday>> NamedHolidaysAsync(CancellationToken cancellation) => (await DaysAsync(cancellation)).Holidays;

    public async Task<HolidayCover?> CoverAsync(CancellationToken cancellation) => (await DaysAsync(cancellation)).Cover;

    public async Task<IReadOnlyList<ElectionPeriod>> ElectionsAsync(CancellationToken cancellation) => (await DaysAsync(cancellation)).Elections;

    private ValueTask<CalendarDays> DaysAsync(CancellationToken cancellation) => kept.ReadAsync(async (context, cancel) => new CalendarDays(
        await context.Set<BankHoliday>().AsNoTracking().OrderBy(h => h.Day).ToListAsync(cancel),
        await context.Set<HolidayCover>().AsNoTracking().SingleOrDefaultAsync(cancel),
        await context.Set<ElectionPeriod>().AsNoTracking().OrderBy(p => p.From).ToListAsync(cancel)), cancellation);
}
