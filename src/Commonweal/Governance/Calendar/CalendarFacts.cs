using Commonweal.Domain.Governance.Calendar;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Calendar;

/// <summary>Reads bank-holidays.json and election-periods.json.</summary>
public sealed class CalendarFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("bank-holidays.json", isRequired: false) is { } holidays)
        {
            var held = await load.Context.Set<BankHoliday>().AsNoTracking().Select(h => h.Day).ToListAsync(cancellation);
            var hasCover = await load.Context.Set<HolidayCover>().AnyAsync(cancellation);
            var days = holidays.List("holidays").Select(Holiday).ToList();
            var cover = new HolidayCover { Id = 1, From = holidays.Date("from"), To = holidays.Date("to"), Provenance = holidays.Provenance() };
            holidays.Done();
            load.Keep([.. days.Where(d => held.Contains(d.Day))], areHeld: true);
            load.Keep([.. days.DistinctBy(d => d.Day).Where(d => !held.Contains(d.Day))], areHeld: false);
            load.Keep([cover], hasCover);
        }

        if (load.File("election-periods.json", isRequired: false) is { } elections)
        {
            var held = await load.Context.Set<ElectionPeriod>().AsNoTracking().Select(p => p.Slug).ToListAsync(cancellation);
            var periods = elections.List("periods").Select(Period).ToList();
            elections.LeaveAside("note");
            elections.Done();
            load.Keep([.. periods.Where(p => held.Contains(p.Slug))], areHeld: true);
            load.Keep([.. periods.Where(p => !held.Contains(p.Slug))], areHeld: false);
        }
    }

    private static BankHoliday Holiday(Fact fact)
    {
        var holiday = new BankHoliday { Day = fact.Date("day"), Name = fact.Text("name") };
        fact.Done();
        return holiday;
    }

    private static ElectionPeriod Period(Fact fact)
    {
        var period = new ElectionPeriod
        {
            Slug = fact.SlugText("slug"), Name = fact.Text("name"), From = fact.Date("from"), To = fact.Date("to"), Boroughs = fact.Words("boroughs"), Provenance = fact.Provenance(),
        };
        fact.Done();
        if (period.To < period.From)
        {
            fact.Error("to", "is before the first day of the period");
        }

        return period;
    }
}
