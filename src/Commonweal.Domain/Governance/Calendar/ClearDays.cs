using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Calendar;

public enum CountedDays
{
    /// <summary>Monday to Friday without bank holidays, as the courts have read five clear days (R v Swansea ex p Elitestone, 1993).</summary>
    Working,

    /// <summary>Every day, as councils commonly count the 28 days of a key decision.</summary>
    Calendar,
}

/// <summary>
/// So many clear days before a meeting: neither the day of publishing nor the day of the meeting is one of them (LAW-02). Which days count is a setting of the body and the rule,
/// since the statutes do not say (LAW-03).
/// </summary>
public sealed record ClearDays(int Days, CountedDays Counted) : IParsable<ClearDays>
{
    public string InWords => $"{Days} clear {(Counted == CountedDays.Working ? "working days" : "calendar days")}";

    /// <param name="s">"5 Working" or "28 Calendar".</param>
    public static ClearDays Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var days) ? days : throw new FormatException($"'{s}' is not a number of clear days, such as \"5 Working\".");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ClearDays result)
    {
        result = s?.Split(' ') is [var days, var counted] && int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Enum.TryParse<CountedDays>(counted, out var method)
            ? new ClearDays(number, method) : null;
        return result is not null;
    }

    public override string ToString() => $"{Days} {Counted}";

    /// <summary>The last day on which publishing leaves enough clear days, working day or not.</summary>
    public DateOnly LatestPublishing(DateOnly meeting, BankHolidays holidays)
    {
        var day = meeting.AddDays(-1);
        for (var left = Days; ; day = day.AddDays(-1))
        {
            if (left == 0)
            {
                return day;
            }

            left -= Counts(day, holidays) ? 1 : 0;
        }
    }

    /// <summary>The last working day on which that can be done: offices are shut on the others.</summary>
    public DateOnly LastWorkingDay(DateOnly meeting, BankHolidays holidays) => holidays.LastWorkingDayUpTo(LatestPublishing(meeting, holidays));

    /// <summary>How many clear days lie between; none where it was published on the day of the meeting or later.</summary>
    public int Between(DateOnly published, DateOnly meeting, BankHolidays holidays)
    {
        var clear = 0;
        for (var day = published.AddDays(1); day < meeting; day = day.AddDays(1))
        {
            clear += Counts(day, holidays) ? 1 : 0;
        }

        return clear;
    }

    public Outcome<DateOnly> MayPublish(DateOnly on, DateOnly meeting, BankHolidays holidays) =>
        on <= LatestPublishing(meeting, holidays) ? on : new LastLawfulDayPassed(InWords, meeting, LatestPublishing(meeting, holidays), Between(on, meeting, holidays));

    private bool Counts(DateOnly day, BankHolidays holidays) => Counted == CountedDays.Calendar || holidays.IsWorkingDay(day);
}

public sealed record LastLawfulDayPassed(string Rule, DateOnly Meeting, DateOnly Latest, int ClearDaysLeft)
    : Refusal($"Papers for {Sentences.Day(Meeting)} need {Rule}, so the last day to publish was {Sentences.Day(Latest)}. {ClearDaysLeft} {(ClearDaysLeft == 1 ? "is" : "are")} left. A late item needs the chair's reason.")
{
    public override string RestsOn => "Local Government Act 1972, section 100B";

    public override string WhoCouldMend => "The chair of the meeting, by a reason of urgency that is minuted";
}
