using System.Collections.Frozen;

namespace Commonweal.Domain.Governance.Calendar;

/// <summary>The bank holidays of England and Wales between two days, and so which days are working days. Outside these days nothing is known.</summary>
public sealed class BankHolidays(IEnumerable<DateOnly> days, DateOnly from, DateOnly to)
{
    private readonly FrozenSet<DateOnly> days = days.ToFrozenSet();

    /// <summary>The first day for which they are entered.</summary>
    public DateOnly From { get; } = from;

    /// <summary>The last day for which they are entered.</summary>
    public DateOnly To { get; } = to;

    public bool Covers(DateOnly day) => day >= From && day <= To;

    public bool IsHoliday(DateOnly day) => days.Contains(day);

    /// <summary>Monday to Friday, and no bank holiday. Beyond the days entered, Monday to Friday.</summary>
    public bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    public DateOnly LastWorkingDayUpTo(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    public DateOnly NextWorkingDay(DateOnly day)
    {
        do
        {
            day = day.AddDays(1);
        }
        while (!IsWorkingDay(day));
        return day;
    }

    /// <summary>The day that is this many working days after another, which is not itself counted.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int workingDays)
    {
        for (var i = 0; i < workingDays; i++)
        {
            day = NextWorkingDay(day);
        }

        return day;
    }
}
