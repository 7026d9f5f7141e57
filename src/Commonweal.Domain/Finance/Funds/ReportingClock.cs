using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

public sealed record ReportDue(DateOnly PeriodEnd, DateOnly Due);

/// <summary>The pool manager's clock: a report for each quarter of the financial year and a return for each year (S75-12). The first quarter counts though it be a part of one. How many days after is agreed locally.</summary>
public sealed record ReportingClock(DateOnly PoolStart, int QuarterDays, int AnnualDays)
{
    /// <summary>What the law has a report say.</summary>
    public static IReadOnlyList<string> Sections { get; } = ["income", "expenditure", "effectiveness_information"];

    public IReadOnlyList<ReportDue> QuarterlyThrough(DateOnly last) => [.. QuarterEnds(last).Select(end => new ReportDue(end, end.AddDays(QuarterDays)))];

    public IReadOnlyList<ReportDue> AnnualThrough(DateOnly last) => [.. QuarterEnds(last).Where(end => end.Month == 3).Select(end => new ReportDue(end, end.AddDays(AnnualDays)))];

    /// <summary>A report without its section on effectiveness is not taken.</summary>
    public static Outcome<IReadOnlyCollection<string>> MayFile(IReadOnlyCollection<string> has)
    {
        string[] missing = [.. Sections.Where(s => !has.Contains(s))];
        return missing.Length > 0 ? new ReportSectionsMissing(missing) : Outcome.Of(has);
    }

    private IEnumerable<DateOnly> QuarterEnds(DateOnly last)
    {
        var (first, final) = (FinancialYear.Of(PoolStart), FinancialYear.Of(last));
        return Enumerable.Range(first.Begins, Math.Max(0, final.Begins - first.Begins + 1)).SelectMany(y => new FinancialYear(y).QuarterEnds).Where(end => end >= PoolStart && end <= last);
    }
}

public sealed record ReportSectionsMissing(IReadOnlyList<string> Missing) : Refusal($"The report does not yet have: {Sentences.List([.. Missing.Select(m => m.Replace('_', ' '))])}.")
{
    public override string RestsOn => "SI 2000/617, regulation 7(5); S3:229";
}
