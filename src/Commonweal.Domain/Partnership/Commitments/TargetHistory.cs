using System.Collections.Immutable;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Commitments;

/// <summary>All that is known of one target, and how it stood on any day.</summary>
public sealed class TargetHistory
{
    private readonly IProgressReport[] reports;
    private readonly TargetReport[] monthly;

    public TargetHistory(Target target, IEnumerable<DueDateVersion> dueDates, IEnumerable<TargetReport> reports)
    {
        (Target, DueDates) = (target, new DueDateHistory(dueDates));
        Reports = [.. reports.OrderBy(r => r.On).ThenBy(r => r.KnownFrom).ThenBy(r => r.Id)];
        var standing = Reports.Where(r => !IsCorrected(r)).ToList();
        this.reports = [.. standing.Where(r => r.ForMonth is null)];
        monthly = [.. standing.Where(r => r.ForMonth is not null)];
    }

    public Target Target { get; }

    public DueDateHistory DueDates { get; }

    /// <summary>In order of the day they were made.</summary>
    public ImmutableArray<TargetReport> Reports { get; }

    /// <summary>Whether another report took its place.</summary>
    public bool IsCorrected(TargetReport report) => Reports.Any(r => r.Corrects is { } corrected && corrected == report.Id);

    /// <summary>How the target stood at the end of a day. It does not move what is due for a weekend.</summary>
    /// <param name="nextMeeting">For a target due at a body's next meeting: the day of that body's first meeting after it was promised, where known.</param>
    public DueReading On(DateOnly asAt, DateOnly? nextMeeting = null)
    {
        var due = DueDates.At(asAt)?.Due;
        if (Target.Recurs == Recurrence.Monthly && due?.From is { } from)
        {
            return Recurring(due, from, asAt);
        }

        return DueRule.Read(due, due?.FallsOn(nextMeeting), reports, asAt);
    }

    /// <summary>Whether its day had passed without the promise being kept.</summary>
    public bool LateOn(DateOnly asAt, DateOnly? nextMeeting = null) => On(asAt, nextMeeting).State.IsLate();

    /// <summary>Whether the first due date has been moved by that day.</summary>
    public bool WasRedatedBy(DateOnly asAt) => DueDates.At(asAt) is { } held && held != DueDates.First;

    /// <summary>Each month due so far of a target that recurs, with its own state: by the reports on that month, or else by the last on the whole.</summary>
    public ImmutableArray<(DateOnly Month, DueReading Reading)> Months(DateOnly asAt)
    {
        if (Target.Recurs != Recurrence.Monthly || DueDates.At(asAt)?.Due is not { From: { } from } due)
        {
            return [];
        }

        var months = ImmutableArray.CreateBuilder<(DateOnly, DueReading)>();
        for (var month = new DateOnly(from.Year, from.Month, 1); month <= asAt; month = month.AddMonths(1))
        {
            months.Add((month, Month(due, month, asAt)));
        }

        return months.DrainToImmutable();
    }

    // The worst of the months that have fallen due; before any has, the whole is read by its beginning.
    private DueReading Recurring(DueDate due, DateOnly from, DateOnly asAt)
    {
        DueReading? worst = null;
        for (var month = new DateOnly(from.Year, from.Month, 1); LastDay(month) < asAt; month = month.AddMonths(1))
        {
            var reading = Month(due, month, asAt);
            worst = worst is null || reading.State > worst.Value.State ? reading : worst;
        }

        return worst ?? DueRule.Read(due, LastDay(from), reports, asAt);
    }

    private DueReading Month(DueDate due, DateOnly month, DateOnly asAt)
    {
        IProgressReport[] own = monthly.Length == 0 ? [] : [.. monthly.Where(r => r.ForMonth!.Value.Year == month.Year && r.ForMonth.Value.Month == month.Month)];
        return DueRule.Read(due, LastDay(month), own.Length > 0 ? own : reports, asAt);
    }

    private static DateOnly LastDay(DateOnly month) => new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
}
